// corpus: The request only chooses among known files: by a switch, a dictionary, and a file name that is checked to stay inside.
// library: ML.NET
// axis: several
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

[ApiController]
[Route("models")]
public class ChooseController : ControllerBase
{
    private static readonly MLContext Ml = new();
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal) { ["a"] = "models/a.zip", ["b"] = "models/b.zip" };
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, ITransformer> Loaded = new();

    [HttpGet("{region}")]
    public IActionResult Get(string region)
    {
        var path = region switch
        {
            "eu" => "models/eu.zip",
            "us" => "models/us.zip",
            _ => null,
        };
        return path is null ? NotFound() : Ok(Loaded.GetOrAdd(path, static file => Ml.Model.Load(file, out _)).GetHashCode());
    }

    [HttpGet("by/{key}")]
    public IActionResult ByKey(string key)
    {
        if (!Files.TryGetValue(key, out var file))
        {
            return NotFound();
        }
        return Ok(Loaded.GetOrAdd(file, static one => Ml.Model.Load(one, out _)).GetHashCode());
    }
}
