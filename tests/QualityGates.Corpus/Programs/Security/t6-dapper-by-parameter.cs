// corpus: Rows for training are asked for with parameters; only the order is written into the text, from a fixed list.
// library: Dapper, Microsoft.ML
// axis: async repository
using System.Data;
using Dapper;
using Microsoft.ML;

namespace Meters;

public sealed class MeterRow
{
    public float Usage { get; set; }

    public float Label { get; set; }
}

public sealed class MeterRepository(IDbConnection connection)
{
    public async Task<IDataView> LoadAsync(MLContext context, string city, int year)
    {
        var rows = await connection.QueryAsync<MeterRow>(
            "SELECT Usage, NextUsage AS Label FROM Meters WHERE City = @city AND Year = @year ORDER BY Id",
            new { city, year });
        return context.Data.LoadFromEnumerable(rows.ToList());
    }
}
