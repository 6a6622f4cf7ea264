// corpus: The name in the request is stripped to a file name and must lie below the folder before it is loaded, at start and on a page.
// library: ML.NET
// axis: Razor page, guard, cache, field
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.ML;

namespace Picker;

public sealed class ModelShelf(MLContext context, string folder)
{
    private readonly ConcurrentDictionary<string, ITransformer> models = new(StringComparer.Ordinal);
    private readonly HashSet<string> allowed = [.. Directory.GetFiles(folder, "*.zip").Select(path => Path.GetFileName(path))];

    public ITransformer? Find(string name) =>
        allowed.Contains(name) ? models.GetOrAdd(name, key => context.Model.Load(Path.Combine(folder, key), out _)) : null;
}

public sealed class PickModel(ModelShelf shelf) : PageModel
{
    public bool Known { get; private set; }

    public IActionResult OnGet(string name)
    {
        Known = shelf.Find(Path.GetFileName(name)) is not null;
        return Known ? Page() : NotFound();
    }
}
