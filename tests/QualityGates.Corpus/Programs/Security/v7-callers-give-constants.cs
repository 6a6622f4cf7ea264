// corpus: A private helper puts the table into the query; all its callers give constants.
// library: ML.NET
// axis: private helper
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Warehouse;

internal sealed class Item
{
    public float Shelf { get; set; }
    public float Sold { get; set; }
}

internal sealed class Tables(MLContext ml, DbProviderFactory provider, string connection)
{
    public (IDataView Train, IDataView Test) Load() => (Table("Items2024"), Table("Items2025"));

    private IDataView Table(string name) => ml.Data.CreateDatabaseLoader<Item>().Load(
        new DatabaseSource(provider, connection, $"SELECT Shelf, Sold FROM {name} ORDER BY Id"));
}
