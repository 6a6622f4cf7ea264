// corpus: A request object's table goes into the query by string.Format, in a public service nobody here calls; its limit is a number.
// library: ML.NET
// axis: string.Format, property, public class
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

Console.WriteLine(new RowService(new MLContext(seed: 1)));

public sealed class RowService(MLContext ml)
{
    public IDataView Rows(RowRequest request)
    {
        var source = new DatabaseSource(
            DbProviderFactories.GetFactory("Npgsql"),
            Environment.GetEnvironmentVariable("SHOP") ?? "",
            string.Format("SELECT Age, Bought FROM {0} ORDER BY Id LIMIT {1}", request.Table, request.Limit)); // expect: MLQ7003
        return ml.Data.CreateDatabaseLoader<Visit>().Load(source);
    }
}

public sealed class RowRequest
{
    public string Table { get; set; } = "";

    public int Limit { get; set; }
}

public sealed class Visit
{
    public float Age { get; set; }

    public bool Bought { get; set; }
}
