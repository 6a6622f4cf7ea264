using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed record RetrainRequest(string Region, string Product);

public sealed class Loan
{
    public float Income { get; set; }
    public float Debt { get; set; }
    public bool Defaulted { get; set; }
}

[ApiController]
public sealed class RetrainController(DbProviderFactory factory, MLContext ml) : ControllerBase
{
    [HttpPost("retrain")]
    public IActionResult Post([FromBody] RetrainRequest request)
    {
        var query = new RowQuery("Loans").Where("Region", request.Region).Where("Product", request.Product);
        var connection = Environment.GetEnvironmentVariable("LOANS") ?? throw new InvalidOperationException("LOANS is not set");
        var source = new DatabaseSource(factory, connection, query.ToString()); // expect: MLQ7003
        var rows = ml.Data.CreateDatabaseLoader<Loan>().Load(source);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Loan.Defaulted)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Loan.Defaulted));
        return Ok(new { metrics.AreaUnderRocCurve, metrics.F1Score });
    }
}
