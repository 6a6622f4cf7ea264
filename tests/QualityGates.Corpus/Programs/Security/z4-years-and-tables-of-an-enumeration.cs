// corpus: The query for the training rows is put together of a year and of a table that an enumeration names.
// library: ML.NET
// axis: library, DatabaseSource, numbers
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grid.Training;

public enum Meter
{
    Household,
    Industry,
}

public sealed class LoadRow
{
    public float Hour { get; set; }

    public float Temperature { get; set; }

    public float Megawatts { get; set; }
}

public sealed class LoadRows(DbProviderFactory factory, string connection)
{
    public IDataView Read(MLContext context, Meter meter, int year)
    {
        var from = new DateOnly(year, 1, 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var query = $"SELECT Hour, Temperature, Megawatts FROM {meter}Load WHERE Day >= '{from}' AND Year = {year} ORDER BY Day, Hour";
        return context.Data.CreateDatabaseLoader<LoadRow>().Load(new DatabaseSource(factory, connection, query));
    }
}
