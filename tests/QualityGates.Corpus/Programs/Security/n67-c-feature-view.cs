// corpus: A feature's definition that somebody stored for a customer is made into the columns of a query; the years come as numbers.
// library: Entity Framework Core, ML.NET, ASP.NET Core
// axis: DbContext, raw query, action parameters of two kinds
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Features;

public sealed class Usage
{
    public int Id { get; set; }
    public float Minutes { get; set; }
    public float Cost { get; set; }
}

public sealed class TelecomContext : DbContext
{
    public DbSet<Usage> Usage => Set<Usage>();
}

[ApiController]
[Route("features")]
public sealed class FeaturesController(TelecomContext telecom, MLContext ml) : ControllerBase
{
    [HttpGet("average")]
    public ActionResult<float> Average(string expression, int from, int to)
    {
        var rows = telecom.Usage.FromSqlRaw(Query(expression, from, to)).ToList(); // expect: MLQ7003
        return Ok(ml.Data.LoadFromEnumerable(rows).GetColumn<float>(nameof(Features.Usage.Cost)).Average());
    }

    [HttpGet("years")]
    public ActionResult<float> Years(string plan, int from)
    {
        var rows = telecom.Usage.FromSqlInterpolated($"SELECT id, minutes, cost FROM usage WHERE plan = {plan} AND year >= {from}").ToList();
        return Ok(ml.Data.LoadFromEnumerable(rows).GetColumn<float>(nameof(Features.Usage.Minutes)).Average());
    }

    private static string Query(string expression, int from, int to)
    {
        const string Template = "SELECT id, minutes, {0} AS cost FROM usage WHERE year BETWEEN {1} AND {2} ORDER BY id";
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, Template, expression, from, to);
    }
}
