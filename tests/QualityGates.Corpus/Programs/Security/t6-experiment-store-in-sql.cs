// corpus: Rows for training are read by Entity Framework: raw text with a value in it, interpolated, and by a query.
// library: Microsoft.EntityFrameworkCore, Microsoft.ML
// axis: EF
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;

namespace Hives;

public sealed class HiveRow
{
    public int Id { get; set; }

    public string Keeper { get; set; } = "";

    public float Weight { get; set; }

    public float Label { get; set; }
}

public sealed class HiveContext : DbContext
{
    public DbSet<HiveRow> Hives { get; set; } = null!;
}

public sealed class HiveData(HiveContext database, MLContext context)
{
    public IDataView Raw(string keeper) => context.Data.LoadFromEnumerable(
        database.Hives.FromSqlRaw("SELECT * FROM Hives WHERE Keeper = '" + keeper + "' ORDER BY Id").ToList()); // expect: MLQ7003

    public IDataView Interpolated(string keeper) => context.Data.LoadFromEnumerable(
        database.Hives.FromSqlInterpolated($"SELECT * FROM Hives WHERE Keeper = {keeper} ORDER BY Id").ToList());

    public IDataView ByParameter(string keeper) => context.Data.LoadFromEnumerable(
        database.Hives.FromSqlRaw("SELECT * FROM Hives WHERE Keeper = {0} ORDER BY Id", keeper).ToList());
}
