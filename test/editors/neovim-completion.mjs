/**
 * A script for a Neovim that was set up by its init.lua: types MARKWISE_TYPED at the end of line MARKWISE_LINE of MARKWISE_FILE, accepts the first completion by
 * key, and prints the lines of the text as one line of JSON.
 */
export const acceptedCompletion = String.raw`
vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('MARKWISE_FILE')))
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local steps = {
  {
    when = function() return true end,
    keys = os.getenv('MARKWISE_LINE') .. 'GA' .. os.getenv('MARKWISE_TYPED') .. '<C-x><C-o>',
  },
  { when = function() return #vim.fn.complete_info({ 'items' }).items > 0 end, keys = '<C-y><Esc>' },
  { when = function() return vim.fn.mode() == 'n' end },
}
local timer = vim.loop.new_timer()
timer:start(0, 50, vim.schedule_wrap(function()
  local step = steps[1]
  if not step or not step.when() then return end
  table.remove(steps, 1)
  if step.keys then return vim.api.nvim_input(step.keys) end
  io.stdout:write(vim.json.encode(vim.fn.getline(1, '$')) .. '\n')
  vim.cmd('qa!')
end))
`
