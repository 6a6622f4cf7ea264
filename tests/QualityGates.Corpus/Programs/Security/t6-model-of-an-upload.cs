// corpus: An endpoint loads whatever model a client uploads; another loads one of a fixed list by name.
// library: Microsoft.ML
// axis: form file, allow-list
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Registry;

[ApiController]
[Route("models")]
public sealed class ModelsController(ModelCatalog catalog) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer);
        buffer.Position = 0;
        var context = new MLContext(seed: 1); // expect: MLQ6002
        var model = context.Model.Load(buffer, out var schema); // expect: MLQ7001
        catalog.Current = model;
        return Ok(schema.Count);
    }

    [HttpPut("{name}")]
    public IActionResult Use(string name)
    {
        if (!catalog.Known.TryGetValue(name, out var path))
            return NotFound();
        catalog.Current = catalog.Load(path);
        return Ok();
    }
}

public sealed class ModelCatalog
{
    private readonly MLContext _context = new(seed: 1);

    public IReadOnlyDictionary<string, string> Known { get; } = new Dictionary<string, string>
    {
        ["small"] = "models/small.zip",
        ["large"] = "models/large.zip",
    };

    public ITransformer? Current { get; set; }

    public ITransformer Load(string path) => _context.Model.Load(path, out _);
}
