// corpus: A client of the program's own fetches secrets by name; a connection string is built from parts.
// library: ML.NET
// axis: service
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vaults;

public interface ISecrets
{
    Task<string> GetAsync(string name);
}

public sealed class Row
{
    public float Load { get; set; }
    public float Price { get; set; }
}

public sealed class MarketData(ISecrets secrets, DbProviderFactory factory, MLContext ml)
{
    public async Task<IDataView> LoadAsync()
    {
        var builder = factory.CreateConnectionStringBuilder()!;
        builder["Server"] = "market-db";
        builder["Database"] = "prices";
        builder["User ID"] = "reader";
        builder["Password"] = await secrets.GetAsync("market-db-password");
        var source = new DatabaseSource(factory, builder.ConnectionString, "SELECT Load, Price FROM Hours ORDER BY Hour");
        return ml.Data.CreateDatabaseLoader<Row>().Load(source);
    }
}
