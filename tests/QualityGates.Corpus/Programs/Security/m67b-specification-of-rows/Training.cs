// corpus: Conditions of a query are objects that hold what a request said, and a builder in a field makes the text of them.
// library: ML.NET, Dapper, ASP.NET Core
// axis: specification objects, builder in a field, header and query of the request
using System.Data;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Rides;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 6));
var app = builder.Build();
app.MapGet("/healthz", () => "ok");
app.MapPost("/train", (HttpContext http, Training training) =>
{
    var order = http.Request.Query["order"].ToString();
    return training.Rows(http.Request.Headers["X-City"].ToString(), order).Schema.Count;
});
app.Run();

public sealed class Training(MLContext context, Func<IDbConnection> connect)
{
    public IDataView Rows(string city, string order)
    {
        var query = new Query().With(new InCity(city)).OrderedBy(order);
        using var db = connect();
        var rides = db.Query<Ride>(query.Text).ToList(); // expect: MLQ7003
        return context.Data.LoadFromEnumerable(rides);
    }
}

public sealed class Ride
{
    public float Fare { get; set; }
    public float Distance { get; set; }
}
