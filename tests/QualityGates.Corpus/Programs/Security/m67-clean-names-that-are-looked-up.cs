// corpus: A request says which model it wants, and the answer is looked up: in a dictionary, by an enum, among the files that are there, by a number.
// library: ML.NET, ONNX Runtime, ASP.NET Core
// axis: body record, dictionary, enum, directory listing
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Cities;

public enum Season { Summer, Winter }

public sealed record ScoreRequest(string City, Season Season, int Version);

[ApiController, Route("cities")]
public sealed class CityController(CityModels models) : ControllerBase
{
    [HttpPost("rent")]
    public IActionResult Rent([FromBody] ScoreRequest request) =>
        models.ByCity(request.City) is { } model ? Ok(model.GetType().Name) : NotFound();

    [HttpPost("traffic")]
    public IActionResult Traffic([FromBody] ScoreRequest request) => Ok(models.BySeason(request.Season, request.Version).OutputNames);

    [HttpGet("noise/{name}")]
    public IActionResult Noise([FromRoute] string name) => models.Listed(name) is { } session ? Ok(session.InputNames) : NotFound();
}

public sealed class CityModels(MLContext context)
{
    private static readonly FrozenDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["aarhus"] = "models/aarhus.zip",
        ["porto"] = "models/porto.zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, ITransformer> _byCity = new();
    private readonly ConcurrentDictionary<string, InferenceSession> _sessions = new();

    public ITransformer? ByCity(string city) =>
        Files.TryGetValue(city, out var path) ? _byCity.GetOrAdd(path, file => context.Model.Load(file, out _)) : null;

    public InferenceSession BySeason(Season season, int version)
    {
        var path = season switch
        {
            Season.Summer => $"traffic/summer-{version}.onnx",
            _ => $"traffic/winter-{version}.onnx",
        };
        return _sessions.GetOrAdd(path, static file => new InferenceSession(file));
    }

    public InferenceSession? Listed(string name)
    {
        var path = Directory.EnumerateFiles("noise", "*.onnx").FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name);
        return path is null ? null : _sessions.GetOrAdd(path, static file => new InferenceSession(file));
    }
}
