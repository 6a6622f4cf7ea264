// corpus: Entity Framework is given an interpolated query for the rows to score, and makes a parameter of the region.
// library: ML.NET
// axis: controller, FromSql
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;

namespace Insurance.Api;

public sealed class Policy
{
    public float Premium { get; set; }

    public float Age { get; set; }
}

public sealed class Claim
{
    public float Score { get; set; }
}

public sealed class PolicyContext : DbContext
{
    public DbSet<Policy> Policies => Set<Policy>();
}

[ApiController]
[Route("claims")]
public sealed class ClaimsController(PolicyContext policies, MLContext context, ITransformer model) : ControllerBase
{
    [HttpGet]
    public ActionResult<float> Expected([FromQuery] string region)
    {
        var rows = policies.Policies.FromSql($"SELECT * FROM Policies WHERE Region = {region} ORDER BY Id").ToList();
        if (rows.Count == 0)
        {
            return NotFound();
        }

        var scored = model.Transform(context.Data.LoadFromEnumerable(rows));
        return context.Data.CreateEnumerable<Claim>(scored, reuseRowObject: false).Sum(claim => claim.Score);
    }
}
