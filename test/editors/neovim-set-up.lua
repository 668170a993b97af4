-- Opens MARKWISE_FILE in a Neovim that was set up by its init.lua, and prints the codes of what is shown there, sorted, as one line of JSON.
vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('MARKWISE_FILE')))
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20)
vim.wait(1000, function() return false end) -- settings may come a moment later
local codes = vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(0))
table.sort(codes)
io.stdout:write(vim.json.encode(codes) .. '\n')
vim.cmd('qa!')
