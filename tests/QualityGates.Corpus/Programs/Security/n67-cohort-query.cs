// corpus: The cohort a doctor types is pasted into the query whose rows train the model; the order column too.
// library: Dapper, ML.NET, ASP.NET Core
// axis: string builder, repository, filter object bound from the request
using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clinic.Cohorts;

public sealed class CohortFilter
{
    public string? Ward { get; set; }
    public int? OlderThan { get; set; }
    public string OrderBy { get; set; } = "id";
}

public sealed class StayRepository(DbConnection connection)
{
    public List<Stay> Find(CohortFilter filter)
    {
        var sql = new StringBuilder("SELECT age AS Age, lab AS Lab, days AS Days FROM stays WHERE 1 = 1");
        if (filter.Ward is { } ward)
        {
            sql.Append(" AND ward = '").Append(ward).Append('\'');
        }
        if (filter.OlderThan is { } age)
        {
            sql.Append(" AND age > @age");
        }
        sql.Append($" ORDER BY {filter.OrderBy}");
        return connection.Query<Stay>(sql.ToString(), new { age = filter.OlderThan }).ToList(); // expect: MLQ7003
    }
}

[ApiController]
[Route("cohorts")]
public sealed class CohortsController(StayRepository stays, MLContext ml) : ControllerBase
{
    [HttpPost("train")]
    public ActionResult<double> Train([FromBody] CohortFilter filter)
    {
        var rows = ml.Data.LoadFromEnumerable(stays.Find(filter));
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 5);
        var model = ml.Transforms.Concatenate("Features", nameof(Stay.Age), nameof(Stay.Lab))
            .Append(ml.Regression.Trainers.FastTree(nameof(Stay.Days)))
            .Fit(parts.TrainSet);
        return Ok(ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Stay.Days)).MeanAbsoluteError);
    }
}

public sealed class Stay
{
    public float Age { get; set; }
    public float Lab { get; set; }
    public float Days { get; set; }
}
