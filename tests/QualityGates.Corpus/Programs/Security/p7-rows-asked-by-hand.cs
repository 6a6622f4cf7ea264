// corpus: Rows for training are asked with texts put together by hand: interpolated, formatted, appended and joined.
// library: Microsoft.ML, Dapper, Entity Framework
// axis: five ways to write one mistake
using System.Data;
using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans.Training;

public sealed class Loan
{
    public float Amount { get; set; }

    public float Term { get; set; }

    public bool Defaulted { get; set; }
}

public sealed class LoanContext : DbContext
{
    public DbSet<Loan> Loans => Set<Loan>();
}

public sealed class LoanRows(MLContext ml, DbProviderFactory factory, string connectionString)
{
    public IDataView OfBranch(string branch)
    {
        var source = new DatabaseSource(factory, connectionString, $"SELECT Amount, Term, Defaulted FROM Loans WHERE Branch = '{branch}'"); // expect: MLQ7003
        return ml.Data.CreateDatabaseLoader<Loan>().Load(source);
    }

    public IDataView Since(string day, string? segment)
    {
        var sql = new StringBuilder("SELECT Amount, Term, Defaulted FROM Loans WHERE Granted >= '").Append(day).Append('\'');
        if (segment is not null)
        {
            sql.Append(" AND Segment = '" + segment + "'");
        }

        return ml.Data.CreateDatabaseLoader<Loan>().Load(new DatabaseSource(factory, connectionString, sql.ToString())); // expect: MLQ7003
    }

    public IDataView OfOfficer(IDbConnection connection, string officer)
    {
        var rows = connection.Query<Loan>(string.Format("SELECT Amount, Term, Defaulted FROM Loans WHERE Officer = '{0}'", officer)); // expect: MLQ7003
        return ml.Data.LoadFromEnumerable(rows.ToList());
    }

    public IDataView OfProducts(LoanContext db, IEnumerable<string> products)
    {
        var list = string.Join("', '", products);
        var rows = db.Loans.FromSqlRaw("SELECT * FROM Loans WHERE Product IN ('" + list + "')").ToList(); // expect: MLQ7003
        return ml.Data.LoadFromEnumerable(rows);
    }

    public IDataView OfTable(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Amount, Term, Defaulted FROM " + table; // expect: MLQ7003
        using var reader = command.ExecuteReader();
        var loans = new List<Loan>();
        while (reader.Read())
        {
            loans.Add(new Loan { Amount = reader.GetFloat(0), Term = reader.GetFloat(1), Defaulted = reader.GetBoolean(2) });
        }

        return ml.Data.LoadFromEnumerable(loans);
    }
}
