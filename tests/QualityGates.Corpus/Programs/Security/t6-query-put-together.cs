// corpus: The table and the region of a training query come from outside; the method beside it has them constant.
// library: Microsoft.ML
// axis: repository class
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Warehouse;

public sealed class SaleRow
{
    public float Amount { get; set; }

    public float Label { get; set; }
}

public sealed class SalesRepository(MLContext context, DbProviderFactory factory, string connectionString)
{
    public IDataView ForRegion(string region)
    {
        var loader = context.Data.CreateDatabaseLoader<SaleRow>();
        var query = "SELECT Amount, Label FROM Sales WHERE Region = '" + region + "' ORDER BY Id";
        return loader.Load(new DatabaseSource(factory, connectionString, query)); // expect: MLQ7003
    }

    public IDataView All()
    {
        const string Query = "SELECT Amount, Label FROM Sales ORDER BY Id";
        var loader = context.Data.CreateDatabaseLoader<SaleRow>();
        return loader.Load(new DatabaseSource(factory, connectionString, Query));
    }
}
