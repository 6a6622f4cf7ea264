// corpus: Commands with parameters, interpolated queries of Entity Framework and Dapper with an object: the text is a constant.
// library: ML.NET, Dapper, Entity Framework
// axis: public methods
using System.Data.Common;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;

namespace Parametrised;

public sealed class Lead
{
    public float Calls { get; set; }
    public bool Won { get; set; }
}

public sealed class Leads(MLContext ml)
{
    public IDataView ByCommand(DbConnection connection, string country)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Calls, Won FROM Leads WHERE Country = @country ORDER BY Id";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "country";
        parameter.Value = country;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        var leads = new List<Lead>();
        while (reader.Read())
        {
            leads.Add(new Lead { Calls = reader.GetFloat(0), Won = reader.GetBoolean(1) });
        }

        return ml.Data.LoadFromEnumerable(leads);
    }

    public IDataView ByDapper(DbConnection connection, string country) => ml.Data.LoadFromEnumerable(
        connection.Query<Lead>("SELECT Calls, Won FROM Leads WHERE Country = @country ORDER BY Id", new { country }));

    public IDataView ByFramework(DbContext database, string country) => ml.Data.LoadFromEnumerable(
        database.Set<Lead>().FromSqlInterpolated($"SELECT * FROM Leads WHERE Country = {country} ORDER BY Id").ToList());

    public IDataView ByRaw(DbContext database, string country) => ml.Data.LoadFromEnumerable(
        database.Set<Lead>().FromSqlRaw("SELECT * FROM Leads WHERE Country = {0} ORDER BY Id", country).ToList());
}
