using Fix = QualityGates.Testing.CodeFixVerifier<QualityGates.Rules.Serving.SharedPredictionEngine, QualityGates.Fixes.Serving.SharedPredictionEngineFix>;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.SharedPredictionEngine>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class SharedPredictionEngineTests
{
    private const string Made = "ml.Model.CreatePredictionEngine<In, Out>(model)";

    public sealed class Reports
    {
        [Theory]
        [InlineData("builder.Services.[|AddSingleton<PredictionEngine<In, Out>>|](services => " + Made + ");")]
        [InlineData("builder.Services.[|AddSingleton|](" + Made + ");")]
        [InlineData("builder.Services.[|AddSingleton|](typeof(PredictionEngine<In, Out>), services => " + Made + ");")]
        [InlineData("builder.Services.[|AddKeyedSingleton<PredictionEngine<In, Out>>|](\"a\", (services, key) => " + Made + ");")]
        [InlineData("builder.Services.[|AddSingleton|](_ => new Lazy<PredictionEngine<In, Out>>(() => " + Made + "));")]
        public Task Registered_for_all(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("var [|engine|] = " + Made + ";\napp.MapPost(\"/\", (In row) => engine.Predict(row));")]
        [InlineData("PredictionEngine<In, Out> [|engine|] = " + Made + ";\napp.MapPost(\"/\", Ask);\nOut Ask(In row) => engine.Predict(row);")]
        [InlineData("var [|engine|] = " + Made + ";\nvar ask = (In row) => (engine).Predict(example: row);\napp.MapPost(\"/\", ask);")]
        [InlineData("var [|engine|] = " + Made + ";\napp.Run(async context => await context.Response.WriteAsync(engine.Predict(new In()).Score.ToString()));")]
        [InlineData("var engine = " + Made + ";\nParallel.ForEach(rows, row => [|engine|].Predict(row));")]
        [InlineData("var engine = " + Made + ";\nvar scores = rows.AsParallel().Select(row => [|engine|].Predict(row).Score).ToList();")]
        [InlineData("var engine = " + Made + ";\nvar tasks = rows.Select(row => Task.Run(() => [|engine|].Predict(row)));")]
        [InlineData("var engine = " + Made + ";\nvar tasks = new List<Task>();\nforeach (var row in rows)\n    tasks.Add(Task.Run(() => [|engine|].Predict(row)));")]
        [InlineData("var engine = " + Made + ";\nvar all = rows.AsParallel().Select([|engine|].Predict).ToList();")]
        public Task Captured_by_requests_or_parallel_work(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("class F : IEndpointFilter\n{\n    readonly PredictionEngine<In, Out> [|_engine|] = null!;\n    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)\n    {\n        _engine.Predict(new In());\n        return next(context);\n    }\n}")]
        [InlineData("class F : Microsoft.AspNetCore.Mvc.Filters.ActionFilterAttribute\n{\n    readonly PredictionEngine<In, Out> [|_engine|] = null!;\n    public override void OnActionExecuting(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context) => _engine.Predict(new In());\n}")]
        [InlineData("class C : ControllerBase\n{\n    static readonly ConcurrentDictionary<string, PredictionEngine<In, Out>> [|Engines|] = new();\n    public Out Get(string name, In row) => Engines.GetOrAdd(name, _ => null!).Predict(row);\n}")]
        [InlineData("class C : ControllerBase\n{\n    static readonly Dictionary<string, PredictionEngine<In, Out>> [|Engines|] = new();\n    static readonly Dictionary<string, Func<In, Out>> Answers = new() { [\"a\"] = row => Engines[\"a\"].Predict(row) };\n    public Out Get(string name, In row) => Answers[name](row);\n}")]
        public Task Of_filters_and_by_name(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));

        [Theory]
        [InlineData("class C : ControllerBase\n{\n    static readonly PredictionEngine<In, Out> [|Engine|] = null!;\n    public Out Get(In row) => Engine.Predict(row);\n}")]
        [InlineData("class C : ControllerBase\n{\n    static PredictionEngine<In, Out>? [|_engine|];\n    static PredictionEngine<In, Out> Engine => _engine ??= Open();\n    static PredictionEngine<In, Out> Open() => null!;\n    public Out Get(In row) => Engine.Predict(row);\n}")]
        [InlineData("[ApiController]\nclass C\n{\n    public Out Get(In row) => E.Of(row);\n}\nstatic class E\n{\n    static PredictionEngine<In, Out> [|Engine|] { get; } = null!;\n    public static Out Of(In row)\n    {\n        var engine = Engine;\n        return Engine.Predict(row);\n    }\n}")]
        [InlineData("class M(RequestDelegate next)\n{\n    readonly PredictionEngine<In, Out> [|_engine|] = null!;\n    public Task InvokeAsync(HttpContext context)\n    {\n        _engine.Predict(new In());\n        return next(context);\n    }\n}")]
        [InlineData("interface IJudge { Out Of(In row); }\nclass Judge : IJudge\n{\n    readonly PredictionEngine<In, Out> [|_engine|] = null!;\n    public Out Of(In row) => _engine.Predict(row);\n}\nclass C(IJudge judge) : Controller\n{\n    public Out Get(In row) => judge.Of(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddSingleton<IJudge, Judge>();\n}")]
        [InlineData("interface IJudge { Out Of(In row); }\nclass Single : IJudge\n{\n    readonly PredictionEngine<In, Out> [|_engine|] = null!;\n    public Out Of(In row) => _engine.Predict(row);\n}\nclass Pooled : IJudge\n{\n    public Out Of(In row) => new();\n}\nclass C(IJudge judge) : Controller\n{\n    public Out Get(In row) => judge.Of(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddSingleton<IJudge, Pooled>().AddSingleton<IJudge, Single>();\n}")]
        [InlineData("class Judge\n{\n    readonly PredictionEngine<In, Out> [|_engine|] = null!;\n    public Out Of(In row) => _engine.Predict(row);\n}\nstatic class S\n{\n    static void Map(WebApplication app)\n    {\n        var judge = new Judge();\n        app.MapPost(\"/\", (In row) => judge.Of(row));\n    }\n}")]
        [InlineData("class Judge\n{\n    readonly PredictionEngine<In, Out> [|_engine|] = null!;\n    public List<float> All(List<In> rows) => rows.AsParallel().Select(Of).ToList();\n    float Of(In row) => _engine.Predict(row).Score;\n}")]
        [InlineData("record Judge(string Version, PredictionEngine<In, Out> [|Engine|]);\nclass C(Judge judge) : ControllerBase\n{\n    public Out Get(In row) => judge.Engine.Predict(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services, PredictionEngine<In, Out> engine) => services.AddSingleton(new Judge(\"1\", engine));\n}")]
        [InlineData("class Judge\n{\n    readonly PredictionEngine<In, Out> [|_engine|];\n    public Judge(MLContext ml, ITransformer model) => _engine = ml.Model.CreatePredictionEngine<In, Out>(model);\n    public Out Of(In row) => _engine.Predict(row);\n}\nclass C(Judge judge) : Controller\n{\n    public Out Get(In row) => judge.Of(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services, PredictionEngine<In, Out> other) => services.AddSingleton<Judge>().[|AddSingleton|](other);\n}")]
        public Task Fields_that_requests_or_threads_share(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));

        [Fact]
        public Task Says_for_whom_and_what_instead() => Verify.VerifyAnalyzerAsync(
            ServingProgram.Start("var {|#0:engine|} = " + Made + ";\napp.{|#1:MapPost|}(\"/\", (In row) => engine.Predict(row));"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "engine", "all requests that 'MapPost' (line 30) answers", "register services.AddPredictionEnginePool<In, Out>() and inject a PredictionEnginePool"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var engine = " + Made + ";\nvar all = rows.Select(engine.Predict).ToList();")]
        [InlineData("app.MapPost(\"/\", Ask);\nOut Ask(In row)\n{\n    using var engine = " + Made + ";\n    return engine.Predict(row);\n}")]
        [InlineData("app.MapPost(\"/\", (In row) => Ask(row));\nOut Ask(In row)\n{\n    PredictionEngine<In, Out> engine;\n    engine = " + Made + ";\n    return engine.Predict(row);\n}")]
        [InlineData("Parallel.ForEach(rows, Work);\nvoid Work(In row)\n{\n    var engine = " + Made + ";\n    engine.Predict(row);\n}")]
        [InlineData("builder.Services.AddScoped<PredictionEngine<In, Out>>(services => " + Made + ");")]
        [InlineData("builder.Services.AddPredictionEnginePool<In, Out>().FromFile(\"m.zip\");\napp.MapPost(\"/\", (In row, PredictionEnginePool<In, Out> engines) => engines.Predict(row));")]
        [InlineData("var engine = " + Made + ";\nforeach (var row in rows)\n    engine.Predict(row);")]
        [InlineData("using var engines = new ThreadLocal<PredictionEngine<In, Out>>(() => " + Made + ");\nParallel.ForEach(rows, row => engines.Value!.Predict(row));")]
        [InlineData("Parallel.ForEach(rows, row =>\n{\n    var engine = " + Made + ";\n    engine.Predict(row);\n});")]
        [InlineData("var engine = " + Made + ";\nParallel.ForEach(rows, row => { lock (engine) { engine.Predict(row); } });")]
        [InlineData("var engine = " + Made + ";\nTask.Run(() => engine.Predict(rows[0])).Wait();")]
        [InlineData("var engine = " + Made + ";\nvar pool = new ConcurrentBag<PredictionEngine<In, Out>> { engine };\napp.MapPost(\"/\", (In row) => pool.TryTake(out var taken) ? taken.Predict(row) : null);")]
        public Task Engines_of_their_own(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("class C : ControllerBase\n{\n    [ThreadStatic] static PredictionEngine<In, Out> Engine = null!;\n    public Out Get(In row) => Engine.Predict(row);\n}")]
        [InlineData("class C(PredictionEngine<In, Out> engine) : ControllerBase\n{\n    public Out Get(In row) => engine.Predict(row);\n}")]
        [InlineData("static class E\n{\n    static readonly PredictionEngine<In, Out> Engine = null!;\n    public static Out Of(In row) => Engine.Predict(row);\n    public static void All(List<In> rows) => rows.ForEach(row => Of(row));\n}")]
        [InlineData("class Judge\n{\n    readonly SemaphoreSlim _turn = new(1);\n    readonly PredictionEngine<In, Out> _engine = null!;\n    public async Task<Out> Of(In row)\n    {\n        await _turn.WaitAsync();\n        try { return _engine.Predict(row); }\n        finally { _turn.Release(); }\n    }\n}\nclass C(Judge judge) : Controller\n{\n    public Task<Out> Get(In row) => judge.Of(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddSingleton<Judge>();\n}")]
        [InlineData("class C : ControllerBase\n{\n    static readonly ConcurrentDictionary<int, PredictionEngine<In, Out>> Engines = new();\n    public Out Get(In row) => Engines.GetOrAdd(Environment.CurrentManagedThreadId, _ => null!).Predict(row);\n}")]
        [InlineData("class C : ControllerBase\n{\n    static readonly ConcurrentDictionary<int, PredictionEngine<In, Out>> Free = new();\n    public Out? Get(In row) => Free.TryRemove(1, out var engine) ? engine.Predict(row) : null;\n}")]
        [InlineData("class F : Microsoft.AspNetCore.Mvc.Filters.IAsyncActionFilter\n{\n    readonly PredictionEngine<In, Out> _engine = null!;\n    public Task OnActionExecutionAsync(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.ActionExecutionDelegate next)\n    {\n        _engine.Predict(new In());\n        return next();\n    }\n}")]
        [InlineData("class PredictionEngine<T> { public T Predict(T row) => row; }\nclass C : ControllerBase\n{\n    static readonly PredictionEngine<In> Engine = new();\n    public In Get(In row) => Engine.Predict(row);\n}")]
        [InlineData("record Judge(string Version, PredictionEngine<In, Out> Engine);\nclass C(Judge judge) : ControllerBase\n{\n    public Out Get(In row) => judge.Engine.Predict(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services, PredictionEngine<In, Out> engine) => services.AddScoped(_ => new Judge(\"1\", engine));\n}")]
        [InlineData("interface IJudge { Out Of(In row); }\nclass Single(PredictionEngine<In, Out> engine) : IJudge\n{\n    readonly PredictionEngine<In, Out> _engine = engine;\n    public Out Of(In row) => _engine.Predict(row);\n}\nclass Pooled : IJudge\n{\n    public Out Of(In row) => new();\n}\nclass C(IJudge judge) : Controller\n{\n    public Out Get(In row) => judge.Of(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddSingleton<IJudge, Pooled>();\n}")]
        public Task Fields_that_nobody_shares(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));
    }

    public sealed class Fixes
    {
        private static string Service(string registration, string injected, string ml = "Microsoft.ML") => $$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Extensions.DependencyInjection;
            {{(ml.Length > 0 ? "using Microsoft.Extensions.ML;\n" : "")}}using Microsoft.ML;

            class In
            {
                public float X { get; set; }
            }

            class Out
            {
                public float Score { get; set; }
            }

            static class Services
            {
                static void Add(IServiceCollection services, string path)
                {
                    // Predictions.
                    services.{{registration}};
                }
            }

            class ScoresController : ControllerBase
            {
                private readonly {{injected}}<In, Out> _engine;

                public ScoresController({{injected}}<In, Out> engine) => _engine = engine;

                public float Get(In row) => _engine.Predict(row).Score;
            }
            """;

        [Theory]
        [InlineData("[|AddSingleton<PredictionEngine<In, Out>>|](_ =>\n        {\n            var ml = new MLContext();\n            var model = ml.Model.Load(path, out var schema);\n            return ml.Model.CreatePredictionEngine<In, Out>(model);\n        })", "path")]
        [InlineData("[|AddSingleton|](new MLContext().Model.CreatePredictionEngine<In, Out>(new MLContext().Model.Load(\"m.zip\", out _)))", "\"m.zip\"")]
        public Task A_pool_in_its_place(string registration, string path) => Fix.VerifyCodeFixAsync(
            Service(registration, "PredictionEngine", ""), Service($"AddPredictionEnginePool<In, Out>().FromFile({path}, watchForChanges: false)", "PredictionEnginePool"));

        [Theory]
        [InlineData("[|AddSingleton<PredictionEngine<In, Out>>|](services =>\n        {\n            var ml = new MLContext();\n            var file = System.IO.Path.GetTempFileName();\n            return ml.Model.CreatePredictionEngine<In, Out>(ml.Model.Load(file, out var schema));\n        })")]
        [InlineData("[|AddSingleton|](Make());\n        static PredictionEngine<In, Out> Make() => null!")]
        public Task No_fix_where_the_file_is_not_known_there(string registration) => Fix.VerifyNoFixAsync(Service(registration, "PredictionEngine", ""));

        private static string Work(string field, string body) => $$"""
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Microsoft.ML;

            class In
            {
                public float X { get; set; }
            }

            class Out
            {
                public float Score { get; set; }
            }

            class Work
            {
                private static readonly MLContext Context = new MLContext();
                private static readonly ITransformer Model = Context.Model.Load("m.zip", out _);
                {{field}}

                static void Run(MLContext ml, ITransformer model, List<In> rows)
                {
                    {{body.Replace("\n", "\n        ")}}
                }
            }
            """;

        private static string WithThreads(string program) => program.Replace("using System.Threading.Tasks;", "using System.Threading;\nusing System.Threading.Tasks;");

        [Theory]
        [InlineData(
            "// One for all.\nusing var engine = ml.Model.CreatePredictionEngine<In, Out>(model); // here\nParallel.ForEach(rows, row => [|engine|].Predict(row));",
            "// One for all.\nusing var engine = new ThreadLocal<PredictionEngine<In, Out>>(() => ml.Model.CreatePredictionEngine<In, Out>(model)); // here\nParallel.ForEach(rows, row => engine.Value!.Predict(row));")]
        [InlineData(
            "PredictionEngine<In, Out> engine = ml.Model.CreatePredictionEngine<In, Out>(model, ignoreMissingColumns: false);\nvar scores = rows.AsParallel().Select(row => Score([|engine|], row)).ToList();\nengine.Dispose();\nstatic float Score(object given, In row) => given.GetHashCode() + row.X;",
            "ThreadLocal<PredictionEngine<In, Out>> engine = new ThreadLocal<PredictionEngine<In, Out>>(() => ml.Model.CreatePredictionEngine<In, Out>(model, ignoreMissingColumns: false));\nvar scores = rows.AsParallel().Select(row => Score(engine.Value!, row)).ToList();\nengine.Dispose();\nstatic float Score(object given, In row) => given.GetHashCode() + row.X;")]
        public Task An_engine_for_each_thread_that_takes_part(string faulty, string right) => Fix.VerifyCodeFixAsync(Work("", faulty), WithThreads(Work("", right)));

        [Fact]
        public Task A_private_field() => Fix.VerifyCodeFixAsync(
            Work(
                "private static readonly PredictionEngine<In, Out> [|Engine|] = Context.Model.CreatePredictionEngine<In, Out>(Model);",
                "Parallel.ForEach(rows, row => Work.Engine.Predict(row));\nParallel.For(0, 3, i => Engine.Predict(rows[i]));"),
            WithThreads(Work(
                "private static readonly ThreadLocal<PredictionEngine<In, Out>> Engine = new ThreadLocal<PredictionEngine<In, Out>>(() => Context.Model.CreatePredictionEngine<In, Out>(Model));",
                "Parallel.ForEach(rows, row => Work.Engine.Value!.Predict(row));\nParallel.For(0, 3, i => Engine.Value!.Predict(rows[i]));")));

        [Fact]
        public Task An_engine_of_the_thread_given_to_a_method_is_not_shared() => Verify.VerifyAnalyzerAsync(WithThreads(Work(
            "",
            "var engine = new ThreadLocal<PredictionEngine<In, Out>>(() => ml.Model.CreatePredictionEngine<In, Out>(model));\nParallel.ForEach(rows, row => Score(engine.Value!, row));\nstatic float Score(PredictionEngine<In, Out> given, In row) => given.Predict(row).Score;")));

        [Theory]
        [InlineData("", "var engine = ml.Model.CreatePredictionEngine<In, Out>(model);\nParallel.ForEach(rows, row => [|engine|].Predict(row));\nmodel = Model;")]
        [InlineData("", "var engine = ml.Model.CreatePredictionEngine<In, Out>(model);\nParallel.ForEach(rows, row => [|engine|]?.Predict(row));")]
        [InlineData("", "var engine = ml.Model.CreatePredictionEngine<In, Out>(model);\nParallel.ForEach(rows, row => [|engine|].Predict(row));\nengine = ml.Model.CreatePredictionEngine<In, Out>(Model);")]
        [InlineData("internal static readonly PredictionEngine<In, Out> [|Engine|] = Context.Model.CreatePredictionEngine<In, Out>(Model);", "Parallel.ForEach(rows, row => Engine.Predict(row));")]
        public Task No_fix_where_another_could_be_made_or_is_seen_elsewhere(string field, string body) => Fix.VerifyNoFixAsync(Work(field, body));
    }
}
