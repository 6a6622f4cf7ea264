// corpus: A request says which kind of fruit it means; a switch of the program says which file that is.
// library: ML.NET
// axis: controller, switch
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Fruit;

public sealed class Sample
{
    public float Firmness { get; set; }

    public float Sugar { get; set; }
}

public sealed class Grade
{
    public float Score { get; set; }
}

public sealed class FruitModels(MLContext ml)
{
    private readonly Dictionary<string, ITransformer> _loaded = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public ITransformer? Find(string kind)
    {
        var file = kind switch
        {
            "apple" => "apples.zip",
            "pear" => "pears.zip",
            "plum" => "plums.zip",
            _ => null,
        };
        if (file is null)
        {
            return null;
        }

        lock (_lock)
        {
            if (!_loaded.TryGetValue(file, out var model))
            {
                model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, file), out _);
                _loaded[file] = model;
            }

            return model;
        }
    }
}

[ApiController]
[Route("fruit/{kind}")]
public sealed class FruitController(MLContext ml, FruitModels models) : ControllerBase
{
    [HttpPost("grades")]
    public ActionResult<float[]> Grades([FromRoute] string kind, [FromBody] Sample[] samples)
    {
        if (models.Find(kind) is not { } model)
        {
            return NotFound();
        }

        var scored = model.Transform(ml.Data.LoadFromEnumerable(samples));
        return ml.Data.CreateEnumerable<Grade>(scored, reuseRowObject: false).Select(grade => grade.Score).ToArray();
    }
}

public static class Host
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddSingleton<FruitModels>();
        var app = builder.Build();
        app.MapHealthChecks("/ready");
        app.MapControllers();
        app.Run();
    }
}
