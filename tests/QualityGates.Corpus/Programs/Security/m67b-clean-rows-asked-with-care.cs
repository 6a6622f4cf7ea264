// corpus: Queries for rows are put together from what the program knows, and what a request says goes along as a value.
// library: ML.NET, Dapper, Entity Framework Core
// axis: builder in a field, list of conditions, mapped record, constants by enumeration
using System.Data;
using System.Text;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;

namespace Trees;

public enum Order { Height, Age }

public sealed record TreeRequest(string Species, int Year, Order Order);

public sealed record TreeFilter(string Species, int Year);

[ApiController, Route("trees")]
public sealed class TreeController(TreeRows rows, TreeContext trees, MLContext context) : ControllerBase
{
    [HttpPost]
    public IActionResult Post([FromBody] TreeRequest request)
    {
        var found = rows.Of(new TreeFilter(request.Species, request.Year), request.Order);
        var raw = trees.Set<Tree>().FromSqlRaw("SELECT * FROM Trees WHERE Species = @species", request.Species).ToList();
        return Ok(context.Data.LoadFromEnumerable(found.Concat(raw)).Schema.Count);
    }
}

public sealed class TreeRows(Func<IDbConnection> connect)
{
    public List<Tree> Of(TreeFilter filter, Order order)
    {
        var text = new SelectText("Trees", nameof(Tree.Height), nameof(Tree.Age));
        text.Where("Species = @Species");
        text.Where($"Year >= {filter.Year}");
        using var db = connect();
        return [.. db.Query<Tree>(text.OrderedBy(order), filter)];
    }

    private sealed class SelectText(string table, params string[] columns)
    {
        private readonly List<string> _conditions = [];
        private readonly StringBuilder _text = new();

        public void Where(string condition) => _conditions.Add(condition);

        public string OrderedBy(Order order)
        {
            _text.Clear();
            _text.Append("SELECT ").AppendJoin(", ", columns).Append(" FROM ").Append(table).Append(" WHERE ").AppendJoin(" AND ", _conditions);
            return _text.Append(" ORDER BY ").Append(order).ToString();
        }
    }
}

public sealed class TreeContext : DbContext
{
}

public sealed class Tree
{
    public float Height { get; set; }
    public float Age { get; set; }
}
