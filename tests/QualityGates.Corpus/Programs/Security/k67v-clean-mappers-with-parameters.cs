// corpus: Dapper and Entity Framework are given the parts of a request as parameters; the table is one of two.
// library: ML.NET
// axis: Dapper, Entity Framework, controller
using System.Data;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;

public sealed class Visit
{
    public float Pages { get; set; }
    public float Minutes { get; set; }
}

public sealed class Site : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
}

[ApiController]
public sealed class VisitsController(Site site, IDbConnection connection, MLContext ml) : ControllerBase
{
    [HttpGet("visits/{table}/{country}")]
    public async Task<ActionResult<int>> Columns(string table, string country, [FromQuery] int year)
    {
        if (table is not ("Visits" or "OldVisits"))
        {
            return NotFound();
        }

        var own = await connection.QueryAsync<Visit>($"SELECT Pages, Minutes FROM {table} WHERE Country = @country AND Year = @year ORDER BY Id", new { country, year });
        var safe = site.Visits.FromSql($"SELECT * FROM Visits WHERE Country = {country} ORDER BY Id").ToList();
        var same = site.Visits.FromSqlRaw("SELECT * FROM Visits WHERE Country = {0} ORDER BY Id", country).ToList();
        return ml.Data.LoadFromEnumerable(own.Concat(safe).Concat(same).ToList()).Schema.Count;
    }
}
