// corpus: A service of the container reads its forest once and decides for each request with it; the file says which types are made.
// library: Accord, ASP.NET Core
// axis: field
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Forest>();
var app = builder.Build();
app.MapPost("/decide", (double[] row, Forest forest) => forest.Decide(row));
app.MapGet("/alive", () => "yes");
app.Run();

public sealed class Forest
{
    private readonly RandomForest _forest = Serializer.Load<RandomForest>("forest.bin"); // expect: MLQ7001

    public int Decide(double[] row) => _forest.Decide(row);
}
