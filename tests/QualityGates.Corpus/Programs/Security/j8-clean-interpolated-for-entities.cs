// corpus: A controller lets a model be measured for a crop; Entity Framework is given interpolated texts, whose parts become parameters.
// library: ML.NET
// axis: Entity Framework, controller, service
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;

namespace Greenhouses;

public sealed class Bench
{
    public float Light { get; set; }

    public float Warmth { get; set; }

    public float Kilos { get; set; }
}

public sealed class BenchContext : DbContext
{
    public DbSet<Bench> Benches => Set<Bench>();
}

public sealed record BenchRequest(string Crop, string House);

public sealed record BenchScore(double MeanAbsoluteError, double RSquared);

public sealed class BenchModel(MLContext ml, BenchContext entities)
{
    public BenchScore Measure(BenchRequest request)
    {
        var benches = entities.Benches
            .FromSql($"SELECT * FROM benches WHERE crop = {request.Crop} ORDER BY id")
            .ToList();
        benches.AddRange(entities.Database.SqlQuery<Bench>($"SELECT light, warmth, kilos FROM old_benches WHERE house = {request.House} ORDER BY id"));

        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(benches), testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Bench.Light), nameof(Bench.Warmth))
            .Append(ml.Regression.Trainers.FastForest(nameof(Bench.Kilos)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bench.Kilos));
        return new BenchScore(metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

[ApiController]
[Route("benches")]
public sealed class BenchesController(BenchModel model) : ControllerBase
{
    [HttpPost("score")]
    public ActionResult<BenchScore> Score([FromBody] BenchRequest request) => model.Measure(request);
}
