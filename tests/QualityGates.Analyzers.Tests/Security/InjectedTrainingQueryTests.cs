using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Security.InjectedTrainingQuery>;

namespace QualityGates.Analyzers.Tests.Security;

public static class InjectedTrainingQueryTests
{
    private static string Command(string body) => $$"""
        using System.Collections.Generic;
        using System.Data.Common;
        using Microsoft.ML;

        public class Row
        {
            public int Year { get; set; }
        }

        public class Visits(MLContext ml, DbConnection connection)
        {
            private static readonly HashSet<string> Allowed = ["visits", "orders"];

            public IDataView Of(string country, int year)
            {
                using var command = connection.CreateCommand();
                {{body.Replace("\n", "\n        ")}}
                var rows = new List<Row>();
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    rows.Add(new Row { Year = reader.GetInt32(0) });
                }

                return ml.Data.LoadFromEnumerable(rows);
            }
        }

        public sealed class OwnCommand : DbCommand
        {
            [System.Diagnostics.CodeAnalysis.AllowNull] public override string CommandText { get; set; } = "";
            public override int CommandTimeout { get; set; }
            public override System.Data.CommandType CommandType { get; set; }
            public override bool DesignTimeVisible { get; set; }
            public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }
            protected override DbConnection? DbConnection { get; set; }
            protected override DbParameterCollection DbParameterCollection => throw new System.NotSupportedException();
            protected override DbTransaction? DbTransaction { get; set; }
            public override void Cancel() { }
            public override int ExecuteNonQuery() => 0;
            public override object? ExecuteScalar() => null;
            public override void Prepare() { }
            protected override DbParameter CreateDbParameter() => throw new System.NotSupportedException();
            protected override DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw new System.NotSupportedException();
        }

        public class Text
        {
            public string CommandText { get; set; } = "";
        }
        """;

    private static string Mapped(string body) => Command("")
        .Replace("var rows = new List<Row>();", "var rows = new List<Row>();\n        DbContext shop = null!;\n        " + body)
        .Replace("using Microsoft.ML;", "using Microsoft.ML;\nusing Dapper;\nusing Microsoft.EntityFrameworkCore;");

    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Linq;
        using System.Text;
        using System.Text.RegularExpressions;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        public class Request
        {
            public string Table { get; set; } = "";
            public int Year { get; set; }
        }

        public class TrainingOptions
        {
            public string Table { get; set; } = "";
        }

        public class Rows
        {
            private static readonly HashSet<string> Allowed = ["visits", "orders"];
            private const string Fixed = "visits";

            public object? Of(DbProviderFactory factory, string connection, string table, int year, DateTime day, Request request, TrainingOptions options, string sql)
            {
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    private static string Worker(string body, string members) => $$"""
        using System;
        using System.Data.Common;
        using System.Threading.Channels;
        using System.Threading.Tasks;
        using Microsoft.ML.Data;

        sealed record Message(string Table);

        class Worker
        {
            async Task Run(ChannelReader<Message> messages, DbProviderFactory factory)
            {
                {{body.Replace("\n", "\n        ")}}
                await Task.Yield();
            }

            static void Use(object source) => Console.WriteLine(source);
            {{members}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return new Chosen(table).Source(factory, connection);", "record Chosen(string Name)\n{\n    string Query => \"SELECT * FROM \" + Name;\n    public DatabaseSource Source(DbProviderFactory factory, string connection) => new DatabaseSource(factory, connection, [|Query|]);\n}")]
        [InlineData("return new Chosen(table).Source(factory, connection);", "class Chosen\n{\n    readonly string _query;\n    internal Chosen(string name) => _query = \"SELECT * FROM \" + name;\n    public DatabaseSource Source(DbProviderFactory factory, string connection) => new DatabaseSource(factory, connection, [|_query|]);\n}")]
        [InlineData("var parts = new List<string>();\nparts.Add(\"name = '\" + table + \"'\");\nreturn new DatabaseSource(factory, connection, [|\"SELECT * FROM t WHERE \" + string.Join(\" AND \", parts)|]);", "")]
        [InlineData("return new DatabaseSource(factory, connection, [|\"SELECT * FROM \" + Environment.GetCommandLineArgs()[1]|]);", "")]
        [InlineData("return new DatabaseSource(factory, connection, [|\"SELECT * FROM t WHERE \" + string.Join(\" AND \", table.Split(',').Select(Condition))|]);", "private static string Condition(string part) => FormattableString.Invariant($\"{part} > 0\");")]
        [InlineData("return new DatabaseSource(factory, connection, [|string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"SELECT * FROM {table} WHERE year > {year}\")|]);", "")]
        [InlineData("return Console.ReadLine() is { Length: > 0 } typed ? new DatabaseSource(factory, connection, [|\"SELECT * FROM \" + typed|]) : null;", "")]
        [InlineData("var named = Environment.GetCommandLineArgs().Skip(1).Select(given => given.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);\nConsole.WriteLine(named.ContainsKey(\"limit\"));\nreturn new DatabaseSource(factory, connection, [|$\"SELECT * FROM {named[\"table\"]}\"|]);", "")]
        [InlineData("var given = Environment.GetCommandLineArgs();\nvar chosen = given.FirstOrDefault(one => one.StartsWith(\"--table=\"))?.Substring(8) ?? Fixed;\nConsole.WriteLine(given.Contains(\"--quiet\"));\nreturn new DatabaseSource(factory, connection, [|\"SELECT * FROM \" + chosen|]);", "")]
        [InlineData("return new DatabaseSource(factory, connection, [|new Asked().With(table).ToString()|]);", "sealed class Asked\n{\n    readonly List<string> _parts = [];\n    public Asked With(string name)\n    {\n        _parts.Add(\"name = '\" + name + \"'\");\n        return this;\n    }\n    public override string ToString() => \"SELECT * FROM t WHERE \" + string.Join(\" AND \", _parts);\n}")]
        [InlineData("return new DatabaseSource(factory, connection, [|new Asked().With(table).Text|]);", "sealed class Asked\n{\n    readonly StringBuilder _text = new(\"SELECT * FROM \");\n    public string Text => _text.ToString();\n    public Asked With(string name)\n    {\n        _text.Append(name);\n        return this;\n    }\n}")]
        [InlineData("return Source(factory, new Dictionary<string, string> { [\"table\"] = table });", "DatabaseSource? Source(DbProviderFactory factory, Dictionary<string, string> wanted) => wanted.TryGetValue(\"table\", out var name) ? new DatabaseSource(factory, \"\", [|\"SELECT * FROM \" + name|]) : null;")]
        [InlineData("return Source(factory, new Site(table, [Fixed, table]));", "record Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    text.Append(site.Mine).Append(1);\n    return new DatabaseSource(factory, \"\", [|text.ToString()|]);\n}")]
        [InlineData("return Source(factory, new Site(Fixed, table.Split(',')));", "record Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    text.AppendJoin(\", \", site.Shafts.Select(shaft => $\"'{shaft}'\"));\n    return new DatabaseSource(factory, \"\", [|text.ToString()|]);\n}")]
        [InlineData("return Source(factory, new Site(Fixed, [table]));", "record Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    foreach (var shaft in site.Shafts)\n    {\n        text.Append(shaft);\n    }\n    return new DatabaseSource(factory, \"\", [|text.ToString()|]);\n}")]
        [InlineData("return Source(factory, new Site(table, [Fixed, table]));", "record Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    text.Append(site.Shafts[0]);\n    return new DatabaseSource(factory, \"\", [|text.ToString()|]);\n}")]
        [InlineData("return Source(factory, new Site { Mine = table });", "class Site { public string Mine { get; init; } = Fixed; public string[] Shafts { get; set; } = []; }\nDatabaseSource Source(DbProviderFactory factory, Site site) => new(factory, \"\", [|\"SELECT * FROM \" + site.Mine|]);")]
        [InlineData("var site = new Site();\nsite.Shafts = table.Split(',');\nreturn Source(factory, site);", "class Site { public string[] Shafts { get; set; } = []; }\nDatabaseSource Source(DbProviderFactory factory, Site site) => new(factory, \"\", [|\"SELECT * FROM \" + site.Shafts[^1]|]);")]
        [InlineData("return Source(factory, new Site(table));", "class Site(string mine) { public string Mine { get; } = mine; }\nDatabaseSource Source(DbProviderFactory factory, Site site) => new(factory, \"\", [|\"SELECT * FROM \" + site.Mine[1..]|]);")]
        [InlineData("return new DatabaseSource(factory, connection, [|new Asked().With(table).Until(2024).Build()|]);", "sealed class Asked\n{\n    readonly StringBuilder _text = new(\"SELECT * FROM t\");\n    bool _isFiltered;\n    public Asked With(string name) => Where($\"name = '{name}'\");\n    public Asked Until(int year) => Where($\"year < {year}\");\n    public string Build() => _text + \" ORDER BY id\";\n    Asked Where(string condition)\n    {\n        _text.Append(_isFiltered ? \" AND \" : \" WHERE \").Append(condition);\n        _isFiltered = true;\n        return this;\n    }\n}")]
        [InlineData("var text = new StringBuilder(\"SELECT * FROM \");\ntext.Append(table);\nreturn new DatabaseSource(factory, connection, [|$\"{text} ORDER BY id\"|]);", "")]
        public Task Texts_an_object_was_made_with(string body, string members) => Verify.VerifyAnalyzerAsync(InMethod(body, members));

        [Theory]
        [InlineData("app.MapGet(\"/{table}\", (string table) => new DatabaseSource(factory, \"\", [|\"SELECT * FROM \" + table|]).ToString());")]
        [InlineData("app.MapGet(\"/\", (HttpContext http) => new DatabaseSource(factory, \"\", [|\"SELECT * FROM \" + http.Request.Query[\"table\"]|]).ToString());")]
        [InlineData("app.MapGet(\"/\", (HttpRequest request) => request.Query.TryGetValue(\"table\", out var table) ? new DatabaseSource(factory, \"\", [|$\"SELECT * FROM {table}\"|]).ToString() : \"\");")]
        [InlineData("app.MapGet(\"/\", (HttpRequest request) =>\n{\n    var city = request.Headers[\"X-City\"].ToString();\n    return new DatabaseSource(factory, \"\", [|\"SELECT * FROM visits WHERE City = '\" + city + \"'\"|]).ToString();\n});")]
        [InlineData("app.MapGet(\"/{table}\", Of);\nstring Of(string table) => new DatabaseSource(factory, \"\", [|$\"SELECT * FROM {table}\"|]).ToString()!;")]
        public Task Texts_of_a_request(string body) => new Verify.Test
        {
            TestCode = $$"""
                using System.Data.Common;
                using Microsoft.AspNetCore.Builder;
                using Microsoft.AspNetCore.Http;
                using Microsoft.ML.Data;

                class Start
                {
                    void Map(WebApplication app, DbProviderFactory factory)
                    {
                        {{body.Replace("\n", "\n                ")}}
                    }
                }
                """,
            Libraries = QualityGates.References.MLReferences.All,
        }.RunAsync();

        [Theory]
        [InlineData("return new DatabaseSource(factory, connection, [|$\"SELECT * FROM {table}\"|]);")]
        [InlineData("if (table is not { Length: > 0 })\n{\n    return null;\n}\nreturn new DatabaseSource(factory, connection, [|$\"SELECT * FROM {table}\"|]);")]
        [InlineData("return new DatabaseSource(commandText: ([|\"SELECT * FROM \" + table|]), connectionString: connection, providerFactory: factory);")]
        [InlineData("var query = \"SELECT * FROM visits WHERE country = '\";\nquery += table + \"'\";\nreturn new DatabaseSource(factory, connection, [|query|], 30);")]
        [InlineData("return new DatabaseSource(factory, connection, [|string.Format(\"SELECT * FROM {0}\", request.Table.Trim())|]);")]
        [InlineData("var from = Console.ReadLine();\nreturn new DatabaseSource(factory, connection, [|string.Concat(\"SELECT * FROM \", from)|]);")]
        [InlineData("return new DatabaseSource(factory, connection, [|Query(table)|]);\nstatic string Query(string name) => $\"SELECT * FROM {name}\";")]
        [InlineData("return new DatabaseSource(factory, connection, [|year > 3 ? \"SELECT * FROM \" + request.Table : \"SELECT 1\"|]);")]
        [InlineData("var text = new StringBuilder(\"SELECT * FROM \");\ntext.Append(table);\nreturn new DatabaseSource(factory, connection, [|text.ToString()|]);")]
        [InlineData("return new DatabaseSource(factory, connection, [|new StringBuilder().Append(\"SELECT * FROM \").Append(request.Table).AppendLine().ToString()|]);")]
        [InlineData("var text = new StringBuilder().Append(\"SELECT * FROM visits\");\nif (year > 2000)\n{\n    text.Append(\" WHERE \").AppendFormat(\"country = '{0}' AND year = {1}\", table, year);\n}\nvar query = text.ToString();\nreturn new DatabaseSource(factory, connection, [|query|]);")]
        [InlineData("var text = new StringBuilder();\ntext.Append($\"SELECT * FROM {table} WHERE year = {year}\");\nreturn new DatabaseSource(factory, connection, [|text.ToString()|]);")]
        public Task Texts_from_outside(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("public DatabaseSource Made(DbProviderFactory factory, string connection, string table) => new(factory, connection, [|$\"SELECT * FROM {table}\"|]);")]
        [InlineData("public DatabaseSource Joined(DbProviderFactory factory, IEnumerable<string> columns) => new(factory, \"\", [|\"SELECT \" + string.Join(\", \", columns) + \" FROM visits\"|]);")]
        [InlineData("public DatabaseSource Each(DbProviderFactory factory, List<Request> requests)\n{\n    var sql = \"SELECT 1\";\n    foreach (var one in requests)\n    {\n        sql += \" UNION SELECT * FROM \" + one.Table;\n    }\n    return new DatabaseSource(factory, \"\", [|sql|]);\n}")]
        [InlineData("public DatabaseSource? Maybe(DbProviderFactory factory, string connection, string table) => new(factory, connection, [|\"SELECT * FROM \" + table|]);")]
        [InlineData("public object Loaded(MLContext ml, DbProviderFactory factory, string connection, string table) => ml.Data.CreateDatabaseLoader<Request>().Load(new(factory, connection, [|$\"SELECT * FROM {table}\"|]));")]
        [InlineData("private DatabaseSource? _kept;\npublic void Keep(DbProviderFactory factory, string table)\n{\n    _kept = new(factory, \"\", [|\"SELECT * FROM \" + table|]);\n}")]
        public Task Sources_made_by_their_target_type(string member) => Verify.VerifyAnalyzerAsync(InMethod("return null;", member));

        [Theory]
        [InlineData("await foreach (var message in messages.ReadAllAsync())\n{\n    Use(new DatabaseSource(factory, \"\", [|\"SELECT * FROM \" + message.Table|]));\n}")]
        [InlineData("var message = await messages.ReadAsync();\nUse(new DatabaseSource(factory, \"\", [|$\"SELECT * FROM {message.Table}\"|]));")]
        [InlineData("if (messages.TryRead(out var message))\n{\n    Use(new DatabaseSource(factory, \"\", [|$\"SELECT * FROM {message.Table}\"|]));\n}")]
        public Task Messages_that_nothing_in_the_project_sends(string body) => Verify.VerifyAnalyzerAsync(Worker(body, ""));

        [Theory]
        [InlineData("command.CommandText = [|$\"SELECT Year FROM visits WHERE country = '{country}'\"|];")]
        [InlineData("var sql = \"SELECT Year FROM \" + country;\ncommand.CommandText = ([|sql|]);")]
        [InlineData("command.CommandText = \"SELECT Year FROM visits WHERE country = '\";\ncommand.CommandText += [|country|];")]
        [InlineData("using var other = new OwnCommand { CommandText = [|string.Format(\"SELECT Year FROM visits WHERE country = '{0}'\", country)|] };")]
        public Task Commands_that_read_rows(string body) => Verify.VerifyAnalyzerAsync(Command(body));

        [Theory]
        [InlineData("rows.AddRange(Dapper.SqlMapper.Query<Row>(connection, [|\"SELECT Year FROM \" + country|]));")]
        [InlineData("rows.AddRange(connection.Query<Row>(param: null, sql: ([|$\"SELECT Year FROM {country}\"|])));")]
        [InlineData("rows.AddRange(shop.Set<Row>().FromSqlRaw([|$\"SELECT Year FROM visits WHERE country = '{country}'\"|]));")]
        [InlineData("foreach (var row in shop.Database.SqlQueryRaw<Row>(parameters: [], sql: ([|\"SELECT Year FROM \" + country|])))\n    rows.Add(row);")]
        public Task Queries_of_a_mapper(string body) => Verify.VerifyAnalyzerAsync(Mapped(body));

        [Fact]
        public Task Says_what_a_command_has() => Verify.VerifyAnalyzerAsync(
            Command("command.CommandText = {|#0:\"SELECT Year FROM \" + {|#1:country|}|};"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("CommandText", "country", "line 17", "pass it as a parameter of the command"));

        [Fact]
        public Task Says_where_it_comes_in() => Verify.VerifyAnalyzerAsync(
            InMethod("var query = $\"SELECT * FROM visits WHERE country = '{{|#1:table|}}'\";\nreturn new DatabaseSource(factory, connection, {|#0:query|});"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("new DatabaseSource", "table", "line 28", "take it from a fixed list, or turn it into the number or date it stands for"));

        [Fact]
        public Task Through_a_field_a_base_class_and_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Data.Common;
                    using System.Threading.Tasks;

                    public class Study : Base
                    {
                        public async Task<object> Run(DbProviderFactory factory, string country)
                        {
                            await Task.Yield();
                            return Source(factory, "SELECT * FROM visits WHERE country = '" + country + "'");
                        }
                    }
                    """,
                    """
                    using System.Data.Common;
                    using Microsoft.ML.Data;

                    public abstract class Base
                    {
                        protected DatabaseSource Source(DbProviderFactory factory, string query) => new DatabaseSource(factory, "", [|query|]);
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var message = await messages.ReadAsync();\nUse(new DatabaseSource(factory, \"\", $\"SELECT * FROM {message.Table}\"));")]
        public Task Messages_the_project_makes_of_constants(string body) => Verify.VerifyAnalyzerAsync(Worker(body, "static ValueTask Ask(ChannelWriter<Message> messages) => messages.WriteAsync(new Message(\"visits\"));"));

        [Theory]
        [InlineData("return new DatabaseSource(factory, connection, \"SELECT * FROM t WHERE \" + string.Join(\" AND \", new[] { 1, 2 }.Select(Condition)) + table.Length);", "private static string Condition(int part) => FormattableString.Invariant($\"part > {part}\");")]
        [InlineData("return new DatabaseSource(factory, connection, string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"SELECT * FROM {Fixed} WHERE year > {year}\"));", "")]
        [InlineData("Console.WriteLine(table);\nreturn new DatabaseSource(factory, connection, \"SELECT \" + string.Join(\", \", new[] { \"a\", \"b\" }.Select(name => $\"t.{name}\")) + \" FROM t\");", "")]
        [InlineData("return new DatabaseSource(factory, connection, \"SELECT * FROM \" + Name(table));", "private static string Name(string wanted)\n{\n    Func<string> told = () => { return wanted; };\n    Console.WriteLine(told());\n    return Fixed;\n}")]
        [InlineData("return new DatabaseSource(factory, connection, \"SELECT * FROM \" + Name(table));", "private static string Name(string wanted)\n{\n    Console.WriteLine(Told());\n    return Fixed;\n    string Told() => wanted;\n}")]
        public Task Texts_that_are_put_together_of_none(string body, string members) => Verify.VerifyAnalyzerAsync(InMethod(body, members));

        [Theory]
        [InlineData("return new Chosen(\"visits\").Source(factory, connection);", "record Chosen(string Name)\n{\n    string Query => \"SELECT * FROM \" + Name;\n    public DatabaseSource Source(DbProviderFactory factory, string connection) => new DatabaseSource(factory, connection, Query);\n}")]
        [InlineData("return new DatabaseSource(factory, connection, new Asked().With(\"visits\").Text);", "sealed class Asked\n{\n    readonly StringBuilder _text = new(\"SELECT * FROM \");\n    public string Text => _text.ToString();\n    internal Asked With(string name)\n    {\n        _text.Append(name);\n        return this;\n    }\n}")]
        [InlineData("return Source(factory, new Site(\"north\", [\"a\", Fixed]));", "record Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    text.Append(site.Mine).AppendJoin(\", \", site.Shafts.Select(shaft => $\"'{shaft}'\"));\n    return new DatabaseSource(factory, \"\", text.ToString());\n}")]
        [InlineData("return Source(factory, new Site(table, [Fixed, table]));", "static string Quoted(string name) => \"[\" + name.Replace(\"]\", \"]]\") + \"]\";\nrecord Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    text.AppendJoin(\", \", site.Shafts.Select(Quoted));\n    return new DatabaseSource(factory, \"\", text.ToString());\n}")]
        [InlineData("return Source(factory, new Site(table, [Fixed, table]));", "record Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    text.Append(Allowed.Contains(site.Mine) ? site.Mine : Fixed);\n    return new DatabaseSource(factory, \"\", text.ToString());\n}")]
        [InlineData("return Source(factory, new Site(table, []));", "record Site(string Mine, IReadOnlyList<string> Shafts);\nDatabaseSource Source(DbProviderFactory factory, Site site)\n{\n    var text = new StringBuilder(\"SELECT * FROM t WHERE mine = '\");\n    text.AppendJoin(\", \", site.Shafts);\n    return new DatabaseSource(factory, \"\", text.ToString());\n}")]
        [InlineData("return new DatabaseSource(factory, connection, new Asked().With(\"visits\").Build());", "sealed class Asked\n{\n    readonly StringBuilder _text = new(\"SELECT * FROM t\");\n    internal Asked With(string name) => Where($\"name = '{name}'\");\n    public string Build() => _text + \" ORDER BY id\";\n    Asked Where(string condition)\n    {\n        _text.Append(\" WHERE \").Append(condition);\n        return this;\n    }\n}")]
        public Task Objects_made_with_constants(string body, string members) => Verify.VerifyAnalyzerAsync(InMethod(body, members));

        [Theory]
        [InlineData("return new DatabaseSource(factory, connection, $\"SELECT * FROM {Fixed} WHERE year > {year} AND day < '{day:yyyy-MM-dd}'\");")]
        [InlineData("return new DatabaseSource(factory, connection, sql);")]
        [InlineData("return new DatabaseSource(factory, connection, $\"SELECT * FROM {options.Table}\");")]
        [InlineData("if (!Allowed.Contains(table))\n{\n    return null;\n}\nreturn new DatabaseSource(factory, connection, $\"SELECT * FROM {table}\");")]
        [InlineData("if (!Regex.IsMatch(request.Table, \"^[a-z]+$\"))\n{\n    return null;\n}\nreturn new DatabaseSource(factory, connection, $\"SELECT * FROM {request.Table}\");")]
        [InlineData("return table is \"visits\" or \"orders\" ? new DatabaseSource(factory, connection, $\"SELECT * FROM {table}\") : null;")]
        [InlineData("if (table is not (\"visits\" or \"orders\"))\n{\n    return null;\n}\nreturn new DatabaseSource(factory, connection, $\"SELECT * FROM {table}\");")]
        [InlineData("return new DatabaseSource(factory, connection, $\"SELECT * FROM {Quote(table)}\");")]
        [InlineData("return new DatabaseSource(factory, connection, $\"SELECT * FROM {Named(\"visits\")}\");")]
        [InlineData("var names = new[] { \"age\", \"bought\" };\nreturn new DatabaseSource(factory, connection, \"SELECT \" + string.Join(\", \", names) + \" FROM visits\");")]
        [InlineData("return new DatabaseSource(factory, connection, $\"SELECT * FROM visits WHERE year = {request.Year}\");")]
        [InlineData("return new DatabaseSource(factory, connection, $\"SELECT * FROM {Environment.GetEnvironmentVariable(\"TABLE\")}\");")]
        [InlineData("var text = new StringBuilder(\"SELECT * FROM \").Append(Fixed).Append(\" WHERE year = \").Append(year);\ntext.Append($\" AND day < '{day:yyyy-MM-dd}'\");\nreturn new DatabaseSource(factory, connection, text.ToString());")]
        [InlineData("if (!Allowed.Contains(table))\n{\n    return null;\n}\nvar text = new StringBuilder(\"SELECT * FROM \");\ntext.Append(table);\nreturn new DatabaseSource(factory, connection, text.ToString());")]
        [InlineData("var log = new StringBuilder();\nlog.Append(table);\nConsole.WriteLine(log);\nreturn new DatabaseSource(factory, connection, new StringBuilder(\"SELECT 1\").ToString());")]
        [InlineData("var chosen = Environment.GetCommandLineArgs().FirstOrDefault(one => Allowed.Contains(one)) ?? Fixed;\nreturn new DatabaseSource(factory, connection, \"SELECT * FROM \" + chosen);")]
        [InlineData("var chosen = Environment.GetCommandLineArgs().Where(Allowed.Contains).ToList();\nreturn new DatabaseSource(factory, connection, \"SELECT \" + string.Join(\", \", chosen));")]
        [InlineData("var known = new Dictionary<string, string> { [\"v\"] = \"visits\" };\nvar chosen = Environment.GetCommandLineArgs().Select(one => known[one]).First();\nreturn new DatabaseSource(factory, connection, \"SELECT * FROM \" + chosen);")]
        [InlineData("var years = Environment.GetCommandLineArgs().Select(one => int.Parse(one)).ToList();\nreturn new DatabaseSource(factory, connection, \"SELECT * FROM visits WHERE year IN (\" + string.Join(\", \", years) + \")\");")]
        public Task Constants_numbers_settings_and_what_was_checked(string body) => Verify.VerifyAnalyzerAsync(
            InMethod(body, "static string Quote(string name) => \"[\" + name.Replace(\"]\", \"]]\") + \"]\";\nprivate static string Named(string name) => name + \"_2026\";"));

        [Theory]
        [InlineData("command.CommandText = $\"SELECT Year FROM visits WHERE year = {year}\";")]
        [InlineData("command.CommandText = \"SELECT Year FROM visits WHERE country = @country\";\nvar given = command.CreateParameter();\ngiven.Value = country;\ncommand.Parameters.Add(given);")]
        [InlineData("command.CommandText = \"INSERT INTO log VALUES ('\" + country + \"')\";")]
        [InlineData("command.CommandText = Allowed.Contains(country) ? \"SELECT Year FROM \" + country : \"SELECT 1\";")]
        [InlineData("command.CommandText = country;")]
        [InlineData("var text = new Text { CommandText = \"SELECT Year FROM \" + country };")]
        public Task Commands_with_parameters_or_without_rows(string body) => Verify.VerifyAnalyzerAsync(Command(body));

        [Theory]
        [InlineData("rows.AddRange(shop.Set<Row>().FromSql($\"SELECT Year FROM visits WHERE country = {country}\"));")]
        [InlineData("rows.AddRange(shop.Set<Row>().FromSqlInterpolated($\"SELECT Year FROM visits WHERE country = {country}\"));")]
        [InlineData("rows.AddRange(shop.Set<Row>().FromSqlRaw(\"SELECT Year FROM visits WHERE country = {0}\", country));")]
        [InlineData("rows.AddRange(shop.Database.SqlQuery<Row>($\"SELECT Year FROM visits WHERE country = {country}\"));")]
        [InlineData("connection.Execute(\"DELETE FROM visits WHERE country = '\" + country + \"'\");")]
        [InlineData("rows.AddRange(FromSqlRaw(\"SELECT Year FROM \" + country));\nstatic IEnumerable<Row> FromSqlRaw(string sql) => [];")]
        public Task Queries_of_a_mapper_whose_values_are_parameters(string body) => Verify.VerifyAnalyzerAsync(Mapped(body));

        [Fact]
        public Task Queries_of_a_mapper_with_parameters() => Verify.VerifyAnalyzerAsync(
            Command("").Replace("var rows = new List<Row>();", "var rows = Dapper.SqlMapper.Query<Row>(connection, \"SELECT Year FROM visits WHERE country = @country\", new { country });\n        new List<Row>(rows).Clear();")
                .Replace("rows.Add(new Row { Year = reader.GetInt32(0) });", ""));

        [Fact]
        public Task Callers_that_give_constants() => Verify.VerifyAnalyzerAsync("""
            using System.Data.Common;
            using Microsoft.ML.Data;

            public class Rows
            {
                public DatabaseSource Of(DbProviderFactory factory, string table) => new DatabaseSource(factory, "", "SELECT * FROM " + table);

                public DatabaseSource Visits(DbProviderFactory factory) => Of(factory, "visits");
            }
            """);

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(InMethod("return new Source(factory, connection, $\"SELECT * FROM {table}\");", "sealed class Source(DbProviderFactory factory, string connectionString, string commandText) { public override string ToString() => $\"{factory}{connectionString}{commandText}\"; }"));
    }
}
