// corpus: The service loads by a name from the query: as a path, and through a list of the names there are.
// library: Microsoft.ML
// axis: controller and service
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Variants;

public sealed class Variant
{
    public float X { get; set; }
}

public sealed class Score
{
    [Microsoft.ML.Data.ColumnName("Score")]
    public float Value { get; set; }
}

public sealed class VariantStore
{
    private readonly MLContext _context = new(seed: 1);
    private readonly Dictionary<string, ITransformer> _models = [];

    public ITransformer Open(string name) => _context.Model.Load(Path.Combine("variants", name + ".zip"), out _); // expect: MLQ7001

    public ITransformer OpenKnown(string name)
    {
        if (name is not ("small" or "large"))
            throw new ArgumentException("No such variant.", nameof(name));
        lock (_models)
        {
            if (!_models.TryGetValue(name, out var model))
                _models[name] = model = _context.Model.Load(Path.Combine("variants", name + ".zip"), out _);
            return model;
        }
    }

    public float Score(ITransformer model, float x)
    {
        using var engine = _context.Model.CreatePredictionEngine<Variant, Score>(model);
        return engine.Predict(new Variant { X = x }).Value;
    }
}

[ApiController]
[Route("variants")]
public sealed class VariantsController(VariantStore store) : ControllerBase
{
    [HttpGet("open")]
    public float Open([FromQuery] string name, [FromQuery] float x) => store.Score(store.Open(name), x);

    [HttpGet("known")]
    public float Known([FromQuery] string name, [FromQuery] float x) => store.Score(store.OpenKnown(name), x);
}
