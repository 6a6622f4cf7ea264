// corpus: A training job carries the password of its database and a key; a second one takes both from its surroundings.
// library: Microsoft.ML
// axis: const, field
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orders;

public sealed class Order
{
    public float Total { get; set; }

    public bool Label { get; set; }
}

public sealed class TrainingJob(MLContext context, DbProviderFactory factory)
{
    private const string ConnectionString = "Server=sql01;Database=Shop;User Id=trainer;Password=Wint3r-2024!"; // expect: MLQ4003
    private const string Query = "SELECT Total, Label FROM Orders ORDER BY Id";

    public IDataView Load() => context.Data.CreateDatabaseLoader<Order>().Load(new DatabaseSource(factory, ConnectionString, Query));
}

public sealed class CarefulTrainingJob(MLContext context, DbProviderFactory factory)
{
    private const string Query = "SELECT Total, Label FROM Orders ORDER BY Id";
    private const string Local = "Server=localhost;Database=Shop;Integrated Security=true";

    public IDataView Load()
    {
        var connection = Environment.GetEnvironmentVariable("SHOP_CONNECTION") ?? Local;
        return context.Data.CreateDatabaseLoader<Order>().Load(new DatabaseSource(factory, connection, Query));
    }
}
