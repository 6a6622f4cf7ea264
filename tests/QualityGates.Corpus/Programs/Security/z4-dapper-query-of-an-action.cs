// corpus: An action trains on the rows of the shop that is asked for, and the query of Dapper has its name in its text.
// library: ML.NET
// axis: controller, Dapper
using System.Data.Common;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shops.Api;

public sealed class Visit
{
    public float Minutes { get; set; }

    public float Pages { get; set; }

    public bool Bought { get; set; }
}

[ApiController]
[Route("training")]
public sealed class TrainingController(DbConnection connection, MLContext context) : ControllerBase
{
    [HttpPost("{shop}")]
    public async Task<ActionResult<double>> Train(string shop, [FromQuery] int days)
    {
        var since = DateTime.UtcNow.Date.AddDays(-days);
        var visits = await connection.QueryAsync<Visit>(
            $"SELECT Minutes, Pages, Bought FROM Visits WHERE Shop = '{shop}' AND Day >= @since ORDER BY Id", // expect: MLQ7003
            new { since });

        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(visits), testFraction: 0.2, seed: 1);
        var model = context.Transforms.Concatenate("Features", nameof(Visit.Minutes), nameof(Visit.Pages))
            .Append(context.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Visit.Bought)))
            .Fit(split.TrainSet);
        var metrics = context.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Visit.Bought));
        if (metrics.PositiveRecall < 0.1)
        {
            return NotFound();
        }

        return metrics.AreaUnderRocCurve;
    }
}
