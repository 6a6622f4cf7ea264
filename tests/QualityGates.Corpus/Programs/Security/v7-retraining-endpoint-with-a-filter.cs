// corpus: An endpoint that trains anew with a filter of the request, by Dapper and by a command.
// library: ML.NET, Dapper, ASP.NET Core
// axis: service, request object
// scores: MLQ6007
using System.Data.Common;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Retraining;

public sealed record RetrainRequest(string Segment, int Days);

public sealed class Purchase
{
    public float Amount { get; set; }
    public float Visits { get; set; }
}

public sealed class Purchases(DbConnection connection)
{
    public IEnumerable<Purchase> Of(RetrainRequest request)
    {
        var sql = $"SELECT Amount, Visits FROM Purchases WHERE Segment = '{request.Segment}' ORDER BY Id";
        return connection.Query<Purchase>(sql); // expect: MLQ7003
    }

    public List<Purchase> Recent(string segment)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Format("SELECT Amount, Visits FROM Recent WHERE Segment = '{0}' ORDER BY Id", segment); // expect: MLQ7003
        using var reader = command.ExecuteReader();
        var purchases = new List<Purchase>();
        while (reader.Read())
        {
            purchases.Add(new Purchase { Amount = reader.GetFloat(0), Visits = reader.GetFloat(1) });
        }

        return purchases;
    }
}

public sealed class Retrainer(MLContext ml, Purchases purchases)
{
    public double Run(RetrainRequest request)
    {
        var train = ml.Data.LoadFromEnumerable(purchases.Of(request));
        var test = ml.Data.LoadFromEnumerable(purchases.Recent(request.Segment));
        var model = ml.Transforms.Concatenate("Features", nameof(Purchase.Visits))
            .Append(ml.Regression.Trainers.FastTree(nameof(Purchase.Amount)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Purchase.Amount));
        return metrics.RSquared - metrics.MeanAbsoluteError / 1000;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddScoped<Purchases>();
        builder.Services.AddScoped<Retrainer>();
        var app = builder.Build();
        app.MapPost("/retrain", (RetrainRequest request, Retrainer retrainer) => retrainer.Run(request));
        app.Run();
    }
}
