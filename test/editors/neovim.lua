-- Neovim 0.7 or newer as a language client: opens MARKWISE_FILE with `markwise server --stdio` and prints what it was told as one line of JSON.
local command, file = vim.json.decode(os.getenv('MARKWISE_COMMAND')), os.getenv('MARKWISE_FILE')

local function answer()
  local published
  local show = vim.lsp.handlers['textDocument/publishDiagnostics']
  vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
    published = result
    return show(err, result, ...)
  end
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'markdown'
  local id = vim.lsp.start_client({ name = 'markwise', cmd = command, root_dir = vim.fn.fnamemodify(file, ':h') })
  assert(
    vim.wait(10000, function()
      local client = vim.lsp.get_client_by_id(id)
      return client and client.initialized
    end, 20),
    'the server did not start'
  )
  vim.lsp.buf_attach_client(buffer, id)
  assert(vim.wait(10000, function() return published ~= nil end, 20), 'no diagnostics came')
  local shown = vim.tbl_map(function(each) return { line = each.lnum + 1, message = each.message } end, vim.diagnostic.get(buffer))
  vim.lsp.stop_client(id)
  local stopped = vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end, 20)
  return { published = published.diagnostics, shown = shown, stopped = stopped }
end

local worked, result = xpcall(answer, debug.traceback)
io.stdout:write(vim.json.encode(worked and result or { error = result }) .. '\n')
vim.cmd(worked and 'qa!' or 'cq!')
