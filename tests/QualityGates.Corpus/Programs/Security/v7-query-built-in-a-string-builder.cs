// corpus: A public library builds its query from the columns and the condition it is given; another reads rows by Entity Framework in raw text.
// library: ML.NET, Entity Framework
// axis: StringBuilder, public methods
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rows;

public sealed class Machine
{
    public float Hours { get; set; }
    public bool Failed { get; set; }
}

public sealed class MachineRows
{
    public DatabaseSource Source(DbProviderFactory provider, string connection, string plant)
    {
        var text = new StringBuilder();
        text.Append("SELECT Hours, Failed FROM Machines WHERE Plant = '");
        text.Append(plant);
        text.Append("' ORDER BY Id");
        return new DatabaseSource(provider, connection, text.ToString()); // expect: MLQ7003
    }

    public IDataView Raw(MLContext ml, DbContext database, string plant)
    {
        var machines = database.Set<Machine>().FromSqlRaw("SELECT * FROM Machines WHERE Plant = '" + plant + "' ORDER BY Id"); // expect: MLQ7003
        return ml.Data.LoadFromEnumerable(machines.ToList());
    }
}
