// corpus: A query object is filled in one place and becomes a text in another; a worker takes the table from a message.
// library: ML.NET, Dapper
// axis: query object with its own ToString, base class, message of a queue
using System.Data;
using System.Data.Common;
using System.Threading.Channels;
using Dapper;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fleet;

public sealed class TripQuery
{
    private readonly List<string> _conditions = [];

    public TripQuery Where(string column, string value)
    {
        _conditions.Add(column + " = '" + value + "'");
        return this;
    }

    public override string ToString() => "SELECT Distance, Fuel FROM Trips WHERE " + string.Join(" AND ", _conditions);
}

public abstract class Training(MLContext context)
{
    protected abstract DatabaseSource Source(string driver);

    public ITransformer Train(string driver)
    {
        var rows = context.Data.CreateDatabaseLoader<Trip>().Load(Source(driver));
        var cached = context.Data.Cache(rows);
        return context.Transforms.Concatenate("Features", nameof(Trip.Distance)).Append(context.Regression.Trainers.FastTree(nameof(Trip.Fuel))).Fit(cached); // expect: MLQ3001
    }
}

public sealed class FuelTraining(MLContext context, DbProviderFactory provider, string connection) : Training(context)
{
    protected override DatabaseSource Source(string driver)
    {
        var query = new TripQuery().Where("Driver", driver).Where("Kind", "delivery");
        return new DatabaseSource(provider, connection, query.ToString(), commandTimeoutInSeconds: 120); // expect: MLQ7003
    }
}

public sealed record RetrainMessage(string Table);

public sealed class RetrainWorker(ChannelReader<RetrainMessage> messages, Func<IDbConnection> connect) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var context = new MLContext(seed: 4);
        await foreach (var message in messages.ReadAllAsync(stoppingToken))
        {
            using var db = connect();
            var trips = db.Query<Trip>("SELECT Distance, Fuel FROM " + message.Table + " ORDER BY Id", buffered: true); // expect: MLQ7003
            var model = context.Transforms.Concatenate("Features", nameof(Trip.Distance))
                .Append(context.Regression.Trainers.FastTree(nameof(Trip.Fuel)))
                .Fit(context.Data.LoadFromEnumerable(trips));
            Console.WriteLine(model.GetType().Name);
        }
    }
}

public class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Fuel { get; set; }
}
