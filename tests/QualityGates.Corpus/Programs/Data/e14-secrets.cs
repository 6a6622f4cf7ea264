// corpus: A password in a connection string, a token in a constant and a key in a header; placeholders, integrated security and the environment are none.
// library: ML.NET
// axis: const, field, header, connection string
using System.Data.Common;
using System.Net.Http.Headers;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hub;

internal sealed class Loader(DbProviderFactory factory)
{
    private const string HubToken = "hf_Qw3rTyUiOpAsDfGhJkLzXcVbNmQwErTy12"; // expect: MLQ4003
    private readonly MLContext _ml = new(1);

    public IDataView Orders()
    {
        var source = new DatabaseSource(factory, "Server=db1;Database=orders;User Id=ml;Password=T7#kqp2Lz9;", "SELECT Amount, Paid FROM Orders ORDER BY Id"); // expect: MLQ4003
        return _ml.Data.CreateDatabaseLoader<Order>().Load(source);
    }

    public IDataView Local()
    {
        var text = @"Server=(localdb)\mssqllocaldb;Database=orders;Integrated Security=true";
        return _ml.Data.CreateDatabaseLoader<Order>().Load(new DatabaseSource(factory, text, "SELECT Amount, Paid FROM Orders ORDER BY Id"));
    }

    public IDataView FromEnvironment() => _ml.Data.CreateDatabaseLoader<Order>().Load(
        new DatabaseSource(factory, Environment.GetEnvironmentVariable("ORDERS_DB")!, "SELECT Amount, Paid FROM Orders ORDER BY Id"));

    public static HttpClient Client()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", HubToken);
        client.DefaultRequestHeaders.Add("x-api-key", "9fQ2x81LmZ0aPq7RtY3uVw5KcB6nDs4E"); // expect: MLQ4003
        return client;
    }

    public static string Template() => "Server=<server>;User Id=<user>;Password=<your password>;";

    public static string ApiKeyName => "OPENAI_API_KEY";
}

internal sealed class Order
{
    public float Amount { get; set; }
    public bool Paid { get; set; }
}
