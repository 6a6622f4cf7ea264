// corpus: An endpoint for predictions takes the customers of a city by a raw query of Entity Framework with the city in its text.
// library: ML.NET
// axis: minimal API, FromSqlRaw
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddScoped<CrmContext>();
builder.Services.AddSingleton(_ => new MLContext(seed: 1));
builder.Services.AddSingleton(services => services.GetRequiredService<MLContext>().Model.Load("churn.zip", out var _));
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/churn/{city}", (string city, CrmContext crm, MLContext context, ITransformer model) =>
{
    var sql = string.Format("SELECT * FROM Customers WHERE City = '{0}'", city);
    var customers = crm.Set<Customer>().FromSqlRaw(sql).ToList(); // expect: MLQ7003
    var scored = model.Transform(context.Data.LoadFromEnumerable(customers));
    var leaving = context.Data.CreateEnumerable<Churn>(scored, reuseRowObject: false).Count(row => row.PredictedLabel);
    return Results.Ok(new { customers = customers.Count, leaving });
});
app.Run();

public sealed class Customer
{
    public float Orders { get; set; }

    public float DaysSinceLastOrder { get; set; }
}

public sealed class CrmContext : DbContext
{
}

public sealed class Churn
{
    public bool PredictedLabel { get; set; }
}
