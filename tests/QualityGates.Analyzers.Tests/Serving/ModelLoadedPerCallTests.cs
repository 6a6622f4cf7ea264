using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.ModelLoadedPerCall>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class ModelLoadedPerCallTests
{
    public sealed class Reports
    {
        [Theory]
        [InlineData("app.MapPost(\"/\", (In row) => ml.Model.CreatePredictionEngine<In, Out>(ml.Model.[|Load|](\"m.zip\", out _)).Predict(row));")]
        [InlineData("app.MapPost(\"/\", (In row) => ml.Model.[|CreatePredictionEngine<In, Out>|](model).Predict(row));")]
        [InlineData("app.MapPost(\"/\", (In row) =>\n{\n    var path = Path.Combine(AppContext.BaseDirectory, \"m.zip\");\n    return Read(path).ToString() + row.X;\n});\nITransformer Read(string file) => ml.Model.[|Load|](filePath: file, inputSchema: out _);")]
        [InlineData("app.MapGet(\"/\", () => [|new MLContext()|].ToString());")]
        [InlineData("foreach (var row in rows)\n{\n    var engine = ml.Model.[|CreatePredictionEngine<In, Out>|](model);\n    engine.Predict(row);\n}")]
        [InlineData("var scores = rows.Select(row => ml.Model.[|CreatePredictionEngine<In, Out>|](model).Predict(row).Score).ToList();")]
        [InlineData("for (var i = 0; i < rows.Count; i++)\n    Score(\"m.onnx\", rows[i]);\nvoid Score(string network, In row)\n{\n    using Microsoft.ML.OnnxRuntime.InferenceSession session = [|new(network)|];\n    session.Dispose();\n}")]
        [InlineData("Parallel.ForEach(rows, row => ml.Model.[|Load|](\"m.zip\", out _).ToString());")]
        [InlineData("var read = ml.Model.Load(\"m.zip\", out _);\nforeach (var row in rows)\n{\n    using var engine = ml.Model.[|CreatePredictionEngine<In, Out>|](read);\n    engine.Predict(row);\n}")]
        [InlineData("while (true)\n{\n    var row = rows[0];\n    try { Console.WriteLine(ml.Model.[|CreatePredictionEngine<In, Out>|](model).Predict(row).Score); }\n    catch (InvalidOperationException) { }\n}")]
        [InlineData("var queue = new ConcurrentQueue<In>(rows);\nwhile (true)\n{\n    if (!queue.TryDequeue(out var row))\n    {\n        continue;\n    }\n    Console.WriteLine(Score(row));\n}\nfloat Score(In row)\n{\n    var engine = ml.Model.[|CreatePredictionEngine<In, Out>|](model);\n    try { return engine.Predict(row).Score; }\n    finally { engine.Dispose(); }\n}")]
        [InlineData("foreach (var row in rows)\n{\n    try { Score(row); }\n    catch (IOException error) { Console.Error.WriteLine(error.Message); }\n}\nvoid Score(In row)\n{\n    using var engine = ml.Model.CreatePredictionEngine<In, Out>(ml.Model.[|Load|](\"m.zip\", out _));\n    engine.Predict(row);\n}")]
        [InlineData("var scores = rows.Select(Score).ToList();\nfloat Score(In row) => ml.Model.CreatePredictionEngine<In, Out>(ml.Model.[|Load|](\"m.zip\", out _)).Predict(row).Score;")]
        [InlineData("rows.ForEach(Score);\nvoid Score(In row)\n{\n    var file = \"m.zip\";\n    Console.WriteLine(ml.Model.[|Load|](file, out _).ToString() + row.X);\n}")]
        [InlineData("Parallel.ForEach(rows, Score);\nvoid Score(In row) => Console.WriteLine(ml.Model.[|Load|](\"m.zip\", out _).ToString() + row.X);")]
        [InlineData("Func<In, float> score = row => ml.Model.[|CreatePredictionEngine<In, Out>|](model).Predict(row).Score;\nvar scores = rows.Select(score).ToList();")]
        [InlineData("app.MapPost(\"/\", (In row) => new[] { \"a\", \"b\" }.Select(Read).Sum(read => read.GetHashCode() + row.X));\nITransformer Read(string name) => ml.Model.[|Load|](name + \".zip\", out _);")]
        public Task For_each_request_or_row(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("app.MapPost(\"/\", (In row) =>\n{\n    if (row.X < 0)\n    {\n        return \"\";\n    }\n    return ml.Model.[|Load|](\"m.zip\", out _).ToString();\n});")]
        [InlineData("app.MapPost(\"/\", (In row) =>\n{\n    if (row.X > 0)\n    {\n        return ml.Model.[|Load|](\"m.zip\", out _).ToString();\n    }\n    return \"\";\n});")]
        [InlineData("app.MapPost(\"/\", async (HttpContext context) =>\n{\n    var row = await context.Request.ReadFromJsonAsync<In>();\n    if (row is null)\n        return \"\";\n    return ml.Model.[|Load|](\"m.zip\", out _).ToString();\n});")]
        public Task Behind_a_look_at_what_the_request_brings(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("class C : ControllerBase\n{\n    readonly MLContext _ml = new();\n    public In? Row { get; set; }\n    public string Get()\n    {\n        if (Row is null)\n            return \"\";\n        return _ml.Model.[|Load|](\"m.zip\", out _).ToString();\n    }\n}")]
        [InlineData("class Worker\n{\n    readonly System.Threading.Channels.Channel<In> _rows = System.Threading.Channels.Channel.CreateUnbounded<In>();\n    public async Task Run(MLContext ml, CancellationToken stop)\n    {\n        while (!stop.IsCancellationRequested)\n        {\n            var row = await _rows.Reader.ReadAsync(stop);\n            try { Handle(ml, row); }\n            catch (InvalidOperationException) { }\n        }\n    }\n    static void Handle(MLContext ml, In row) => Console.WriteLine(ml.Model.[|Load|](\"m.zip\", out _).ToString() + row);\n}")]
        [InlineData("class Store\n{\n    readonly ConcurrentDictionary<string, ITransformer> _kept = new();\n    public MLContext Context { get; } = new();\n    public ITransformer Of(string name) => _kept.GetOrAdd(name, key => Context.Model.Load(key + \".zip\", out _));\n}\nclass C(Store store) : ControllerBase\n{\n    public Out Get(In row) => store.Context.Model.[|CreatePredictionEngine<In, Out>|](store.Of(\"m\")).Predict(row);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddSingleton<Store>();\n}")]
        [InlineData("class C : ControllerBase\n{\n    readonly MLContext _ml = null!;\n    readonly ITransformer _model;\n    public C() => _model = _ml.Model.[|Load|](\"m.zip\", out _);\n    public string Get() => _model.ToString();\n}")]
        [InlineData("class Tester(MLContext ml)\n{\n    string? _file;\n    public void Test(string folder, string name)\n    {\n        _file = folder + \"/m.zip\";\n        Console.WriteLine(ml.Model.[|Load|](_file, out _) + name);\n    }\n}\nclass P\n{\n    void Run(MLContext ml, string[] names)\n    {\n        var tester = new Tester(ml);\n        foreach (var name in names)\n        {\n            tester.Test(\"models\", name);\n        }\n    }\n}")]
        [InlineData("class C : ControllerBase\n{\n    public Out Get(In row) => Judge.Of(row);\n}\nstatic class Judge\n{\n    static readonly MLContext Ml = new();\n    public static Out Of(In row) => Engine.Predict(row);\n    static PredictionEngine<In, Out> Engine => Ml.Model.CreatePredictionEngine<In, Out>(Ml.Model.[|Load|](\"m.zip\", out _));\n}")]
        [InlineData("class Judge\n{\n    MLContext Context => new();\n    ITransformer Model => Context.Model.[|Load|](\"m.zip\", out _);\n    public Out Of(In row) => Context.Model.CreatePredictionEngine<In, Out>(Model).Predict(row);\n}\nclass C : ControllerBase\n{\n    public Out Get(In row) => new Judge().Of(row);\n}")]
        [InlineData("class C : ControllerBase\n{\n    readonly MLContext _ml = null!;\n    readonly ITransformer _model;\n    public C() => _model = _ml.Model.[|Load|](\"m.zip\", out _);\n    public Out Get(In row) => _ml.Model.CreatePredictionEngine<In, Out>(_model).Predict(row);\n}")]
        [InlineData("class Judge\n{\n    public ITransformer Model { get; }\n    public Judge(MLContext ml) => Model = ml.Model.[|Load|](\"m.zip\", out _);\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddScoped<Judge>();\n}")]
        [InlineData("class Judge\n{\n    public readonly ITransformer Model;\n    public Judge(MLContext ml) => Model = ml.Model.[|Load|](\"m.zip\", out _);\n}\nclass C(MLContext ml) : ControllerBase\n{\n    public string Get() => new Judge(ml).Model.ToString();\n}")]
        [InlineData("abstract class Judge\n{\n    readonly ITransformer _model;\n    protected Judge(MLContext ml, string file) => _model = ml.Model.[|Load|](file, out _);\n    public override string ToString() => _model.ToString()!;\n}\nclass Prices : Judge\n{\n    public Prices(MLContext ml) : base(ml, \"m.zip\") { }\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddScoped<Prices>();\n}")]
        [InlineData("class Judge(MLContext ml)\n{\n    protected readonly ITransformer Model = ml.Model.[|Load|](\"m.zip\", out _);\n}\nclass Prices(MLContext ml) : Judge(ml);\nclass C(MLContext ml) : ControllerBase\n{\n    public string Get() => new Prices(ml).ToString()!;\n}")]
        [InlineData("static class E\n{\n    public static ITransformer Read(this MLContext ml) => ml.Named(\"m\");\n    static ITransformer Named(this MLContext ml, string name) => ml.Model.[|Load|](name + \".zip\", out _);\n    public static PredictionEngine<In, Out> ToEngine(this ITransformer model, MLContext ml) => ml.Model.CreatePredictionEngine<In, Out>(model);\n}\nclass C(MLContext ml) : ControllerBase\n{\n    public Out Get(In row) => ml.Read().ToEngine(ml).Predict(row);\n}")]
        [InlineData("static class E\n{\n    public static PredictionEngine<In, Out> ToEngine(this ITransformer model, MLContext ml) => ml.Model.[|CreatePredictionEngine<In, Out>|](model);\n}\nclass C(MLContext ml, ITransformer model) : ControllerBase\n{\n    public Out Get(In row) => model.ToEngine(ml).Predict(row);\n}")]
        public Task In_what_is_made_for_each_request(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));

        [Theory]
        [InlineData("app.MapPost(\"/\", (In row) => row).AddEndpointFilter(async (context, next) =>\n{\n    Console.WriteLine(ml.Model.[|Load|](\"m.zip\", out _));\n    return await next(context);\n});")]
        [InlineData("app.MapPost(\"/\", (In row) => Timed(() => ml.Model.[|Load|](\"m.zip\", out _)).ToString());\nstatic T Timed<T>(Func<T> work) => work();")]
        [InlineData("var steps = new List<Func<In, object>> { Read };\napp.MapPost(\"/\", (In row) =>\n{\n    foreach (var step in steps)\n        Console.WriteLine(step(row));\n});\nobject Read(In row) => ml.Model.[|Load|](\"m.zip\", out _);")]
        [InlineData("var answers = new Dictionary<string, Func<In, object>> { [\"a\"] = row => ml.Model.[|Load|](\"m.zip\", out _) };\napp.MapPost(\"/{name}\", (string name, In row) => answers.TryGetValue(name, out var answer) ? answer(row).ToString() : \"\");")]
        public Task In_filters_and_functions_that_others_run(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("class F\n{\n    readonly ITransformer _model;\n    public F(MLContext ml, In files) => _model = ml.Model.[|Load|](files + \".zip\", out _);\n    [Microsoft.Azure.Functions.Worker.Function(\"f\")]\n    public string Run(string row) => _model.ToString() + row;\n}")]
        [InlineData("class B\n{\n    public virtual Task<Out> Ask(In row, Grpc.Core.ServerCallContext context) => null!;\n}\nclass F(MLContext ml) : B\n{\n    readonly ITransformer _model = ml.Model.[|Load|](\"m.zip\", out _);\n    public override Task<Out> Ask(In row, Grpc.Core.ServerCallContext context) => Task.FromResult(new Out { Score = _model.GetHashCode() });\n}")]
        public Task In_what_is_made_for_each_call(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));

        [Theory]
        [InlineData("class F : IEndpointFilter\n{\n    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)\n    {\n        Console.WriteLine([|new MLContext()|]);\n        return await next(context);\n    }\n}")]
        [InlineData("class F(MLContext ml) : Microsoft.AspNetCore.Mvc.Filters.IAsyncActionFilter\n{\n    public Task OnActionExecutionAsync(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.ActionExecutionDelegate next)\n    {\n        Console.WriteLine(ml.Model.[|Load|](\"m.zip\", out _));\n        return next();\n    }\n}")]
        public Task In_filters_of_their_own(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));

        [Fact]
        public Task Says_what_for_whom_and_what_instead() => Verify.VerifyAnalyzerAsync(
            ServingProgram.Start("app.{|#1:MapPost|}(\"/\", (In row) => ml.Model.{|#0:Load|}(\"m.zip\", out _).ToString() + row.X);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "Load", "reads the model anew", "for each request that 'MapPost' (line 29) answers",
                "the same file is read and the same memory taken again and again",
                "read it once, before, and share it (AddPredictionEnginePool, a singleton, a static Lazy)"));
    }

    public sealed class Serializers
    {
        [Theory]
        [InlineData("sealed class ForestFile(string path)\n{\n    public IPredictorModel<double> Forest => new GenericXmlDataContractSerializer().[|Deserialize<IPredictorModel<double>>|](() => new StreamReader(path));\n}\nsealed class Map(ForestFile file)\n{\n    public IEnumerable<string> Lines(IEnumerable<double[]> wells)\n    {\n        foreach (var well in wells)\n            yield return file.Forest.Predict(well).ToString();\n    }\n}\nstatic class P\n{\n    static void Run(IEnumerable<double[]> wells) => File.WriteAllLines(\"out\", new Map(new ForestFile(\"forest.xml\")).Lines(wells));\n}")]
        [InlineData("class Forests\n{\n    readonly IGenericSerializer _files = new GenericXmlDataContractSerializer();\n    RegressionForestModel[] Read() => _files.[|Deserialize<RegressionForestModel[]>|](reader: () => File.OpenText(\"forests.xml\"));\n    public double[] Of(double[][] wells) => wells.Select(well => Read()[0].Predict(well)).ToArray();\n}")]
        [InlineData("class Kit { public List<RegressionForestModel> Forests { get; set; } = []; }\nclass Forests\n{\n    public void Of(double[][] wells)\n    {\n        foreach (var well in wells)\n            Console.WriteLine(new GenericBinarySerializer().[|Deserialize<Kit>|](() => new StreamReader(\"kit.bin\")).Forests[0].Predict(well));\n    }\n}")]
        [InlineData("class Forests\n{\n    public void Of(double[][] wells)\n    {\n        foreach (var well in wells)\n            Console.WriteLine(RegressionForestModel.[|Load|](() => new StreamReader(\"forest.xml\")).Predict(well));\n    }\n}")]
        [InlineData("class Store\n{\n    static readonly IGenericSerializer Files = new GenericXmlDataContractSerializer();\n    public static T Read<T>(string path) => Files.[|Deserialize<T>|](() => new StreamReader(path));\n}\nclass Forests\n{\n    public void Of(double[][] wells)\n    {\n        foreach (var well in wells)\n            Console.WriteLine(Store.Read<RegressionForestModel>(\"forest.xml\").Predict(well));\n    }\n}")]
        public Task Of_a_model_for_each_element(string types) => VerifyAsync(types);

        [Theory]
        [InlineData("sealed class ForestFile(string path)\n{\n    public List<string> Forest => new GenericXmlDataContractSerializer().Deserialize<List<string>>(() => new StreamReader(path));\n}\nsealed class Map(ForestFile file)\n{\n    public IEnumerable<string> Lines(IEnumerable<double[]> wells)\n    {\n        foreach (var well in wells)\n            yield return file.Forest[well.Length];\n    }\n}\nstatic class P\n{\n    static void Run(IEnumerable<double[]> wells) => File.WriteAllLines(\"out\", new Map(new ForestFile(\"forest.xml\")).Lines(wells));\n}")]
        [InlineData("class Limits { public double Least { get; set; } }\nclass Forests\n{\n    public void Of(double[][] wells)\n    {\n        foreach (var well in wells)\n            Console.WriteLine(new GenericXmlDataContractSerializer().Deserialize<Limits>(() => new StreamReader(\"limits.xml\")).Least < well[0]);\n    }\n}")]
        [InlineData("class Forests\n{\n    public void Of(string[] regions)\n    {\n        foreach (var region in regions)\n            Console.WriteLine(new GenericXmlDataContractSerializer().Deserialize<RegressionForestModel>(() => new StreamReader(region + \".xml\")));\n    }\n}")]
        [InlineData("class Forests(string path)\n{\n    RegressionForestModel? _forest;\n    RegressionForestModel Forest => _forest ??= new GenericXmlDataContractSerializer().Deserialize<RegressionForestModel>(() => new StreamReader(path));\n    public double[] Of(double[][] wells) => wells.Select(well => Forest.Predict(well)).ToArray();\n}")]
        [InlineData("class Forests(string path)\n{\n    RegressionForestModel Forest { get; } = new GenericXmlDataContractSerializer().Deserialize<RegressionForestModel>(() => new StreamReader(path));\n    public double[] Of(double[][] wells) => wells.Select(well => Forest.Predict(well)).ToArray();\n}")]
        [InlineData("class Limits\n{\n    public double Least { get; set; }\n    public Limits? Others { get; set; }\n}\nclass Store\n{\n    static readonly IGenericSerializer Files = new GenericXmlDataContractSerializer();\n    public static T Read<T>(string path) => Files.Deserialize<T>(() => new StreamReader(path));\n}\nclass Forests\n{\n    public void Of(double[][] wells)\n    {\n        foreach (var well in wells)\n            Console.WriteLine(Store.Read<Limits>(\"limits.xml\").Least < well[0]);\n    }\n}")]
        public Task Of_something_else_or_once(string types) => VerifyAsync(types);

        private static Task VerifyAsync(string types) => new Verify.Test
        {
            TestCode = """
                using System;
                using System.Collections.Generic;
                using System.IO;
                using System.Linq;
                using SharpLearning.Common.Interfaces;
                using SharpLearning.InputOutput.Serialization;
                using SharpLearning.RandomForest.Models;


                """ + types,
            Libraries = MLReferences.All,
        }.RunAsync();
    }

    public sealed class Weights
    {
        [Theory]
        [InlineData("_net.[|load|](\"net.dat\");\nreturn _net.call(state);")]
        [InlineData("Read();\nreturn Ask(state);\nvoid Read() => _net.[|load|](\"net.dat\");\ntorch.Tensor Ask(torch.Tensor rows) => _net.call(rows);")]
        [InlineData("using var memory = new System.IO.MemoryStream(System.IO.File.ReadAllBytes(\"net.dat\"));\n_net.[|load|](memory);\nreturn _net.call(state);")]
        [InlineData("using var memory = new System.IO.MemoryStream();\nusing (var file = System.IO.File.OpenRead(\"net.dat\"))\n    file.CopyTo(memory);\nmemory.Position = 0;\n_net.[|load|](memory);\nreturn _net.call(state);")]
        public Task Read_for_each_request_that_asks(string body) => VerifyAsync(Service(body, "return 0;"));

        [Theory]
        [InlineData("using var memory = new System.IO.MemoryStream();\nother.save(memory);\nmemory.Position = 0;\nnet.load(memory);")]
        [InlineData("using var memory = new System.IO.MemoryStream();\nother.save_py(memory, leaveOpen: true);\nmemory.Position = 0;\nnet.load_py(stream: memory);")]
        [InlineData("var memory = new System.IO.MemoryStream();\nusing (var writer = new System.IO.BinaryWriter(memory, System.Text.Encoding.UTF8, true))\n    other.save(writer);\nusing var reader = new System.IO.BinaryReader(new System.IO.MemoryStream(memory.ToArray()));\nnet.load(reader);")]
        [InlineData("net.load_safetensors(new System.IO.MemoryStream(Weights(other)));\nbyte[] Weights(Module given)\n{\n    using var memory = new System.IO.MemoryStream();\n    given.save_safetensors(memory, leaveOpen: true);\n    return memory.ToArray();\n}")]
        [InlineData("using var memory = new System.IO.MemoryStream();\nWrite(memory);\nRead(memory);\nvoid Write(System.IO.Stream stream) => other.save(stream);\nvoid Read(System.IO.Stream stream) => net.load(stream);")]
        public Task Not_what_was_saved_to_memory(string body) => VerifyAsync(
            Service("Copies.Between(Linear(1, 1), _net);\nreturn _net.call(state);", "return 0;") + "\nstatic class Copies\n{\n    public static void Between(Module other, Module net)\n    {\n" + body + "\n    }\n}");

        [Theory]
        [InlineData("_net.load(\"net.dat\");\nreturn 0;")]
        [InlineData("Read();\nreturn 0;\nvoid Read() => _net.load(\"net.dat\");")]
        public Task Given_again_when_told_to(string body) => VerifyAsync(Service("return _net.call(state);", body));

        private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = [.. MLReferences.All, .. MLReferences.Hosts] }.RunAsync();

        private static string Service(string asked, string told) => $$"""
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Extensions.DependencyInjection;
            using TorchSharp;
            using TorchSharp.PyBridge;
            using static TorchSharp.torch.nn;

            class Agent
            {
                private readonly Module<torch.Tensor, torch.Tensor> _net = Linear(1, 1);

                public torch.Tensor Act(torch.Tensor state)
                {
                    {{asked.Replace("\n", "\n        ")}}
                }

                public int Restore()
                {
                    {{told.Replace("\n", "\n        ")}}
                }
            }

            class Acting(Agent agent) : ControllerBase
            {
                public torch.Tensor Act(float x) => agent.Act(torch.tensor(x));

                public int Restore() => agent.Restore();
            }

            static class Services
            {
                static void Add(IServiceCollection services) => services.AddSingleton<Agent>();
            }
            """;
    }

    public sealed class Exchanged
    {
        private const string Engine = "ml.Model.CreatePredictionEngine<In, Out>";

        [Theory]
        [InlineData("var read = ml.Model.Load(\"m.zip\", out _);\nVolatile.Write(ref _model, read);\nSince = DateTimeOffset.UtcNow;")]
        [InlineData("Volatile.Write(ref _model, ml.Model.Load(\"m.zip\", out _));")]
        [InlineData("Interlocked.Exchange(ref _model, ml.Model.Load(\"m.zip\", out _));")]
        [InlineData("_model = ml.Model.Load(\"m.zip\", out _);")]
        [InlineData("var read = ml.Model.Load(\"m.zip\", out _);\nlock (this)\n{\n    _model = read;\n}")]
        [InlineData("(_model, Since) = (ml.Model.Load(\"m.zip\", out _), DateTimeOffset.UtcNow);")]
        [InlineData("var read = ml.Model.Load(\"m.zip\", out _);\n_state = new State(read, DateTimeOffset.UtcNow);")]
        [InlineData("_state = new State(ml.Model.Load(\"m.zip\", out _), DateTimeOffset.UtcNow);")]
        [InlineData("_engine = " + Engine + "(ml.Model.Load(\"m.zip\", out _));")]
        [InlineData("var read = ml.Model.Load(\"m.zip\", out _);\nvar engine = " + Engine + "(read);\nVolatile.Write(ref _engine, engine);")]
        [InlineData("_engine = Make();\nPredictionEngine<In, Out> Make() => " + Engine + "(ml.Model.Load(\"m.zip\", out _));")]
        [InlineData("var next = ml.Model.Load(\"m.zip\", out _);\nif (" + Engine + "(next).Predict(new In()).Score > 0)\n{\n    _model = next;\n}")]
        public Task When_told_to(string reload) => Verify.VerifyAnalyzerAsync(Holder(reload, "holder.Reload();\nreturn Ok(holder.Since!);", "return holder.Ask(row);"));

        [Theory]
        [InlineData("holder.Reload();\nreturn holder.Ask(row);")]
        [InlineData("if (row is null)\n{\n    return new Out();\n}\n\nholder.Reload();\nvar answer = holder.Ask(row);\nreturn answer;")]
        public Task And_asked_at_once_for_each_request(string post) => Verify.VerifyAnalyzerAsync(Holder("_model = ml.Model.[|Load|](\"m.zip\", out _);", "holder.Reload();\nreturn Ok(holder.Since!);", post));

        [Theory]
        [InlineData("if (row.X < 0)\n{\n    holder.Reload();\n}\n\nreturn holder.Ask(row);")]
        [InlineData("try\n{\n    return holder.Ask(row);\n}\ncatch (InvalidOperationException)\n{\n    holder.Reload();\n    return new Out();\n}")]
        [InlineData("if (!holder.IsStale())\n{\n    return holder.Ask(row);\n}\n\nholder.Reload();\nreturn holder.Ask(row);")]
        [InlineData("if (holder.IsStale())\n    holder.Reload();\nreturn holder.Ask(row);")]
        public Task Where_something_decides_it(string post) => Verify.VerifyAnalyzerAsync(Holder("_model = ml.Model.Load(\"m.zip\", out _);", "holder.Reload();\nreturn Ok(holder.Since!);", post));

        [Theory]
        [InlineData("holder.Reload();\nreturn Ok(holder.Ask(new In { X = 1 }));")]
        [InlineData("holder.Reload();\nvar sample = new In();\nholder.Ask(sample);\nreturn Ok(holder.Since!);")]
        public Task And_tried_with_a_sample(string order) => Verify.VerifyAnalyzerAsync(Holder("_model = ml.Model.Load(\"m.zip\", out _);", order, "return holder.Ask(row);"));

        [Theory]
        [InlineData("_model = ml.Model.[|Load|](\"m.zip\", out _);\n    return ml.Model.CreatePredictionEngine<In, Out>(_model).Predict(row);", "ITransformer? _model;")]
        [InlineData("_model = ml.Model.[|Load|](\"m.zip\", out _);\n    return ml.Model.CreatePredictionEngine<In, Out>(_model).Predict(row);", "static ITransformer? _model;")]
        [InlineData("_engine = ml.Model.CreatePredictionEngine<In, Out>(ml.Model.[|Load|](\"m.zip\", out _));\n    return _engine.Predict(row);", "static PredictionEngine<In, Out>? _engine;")]
        [InlineData("var read = ml.Model.[|Load|](\"m.zip\", out _);\n    Volatile.Write(ref _model, read);\n    return ml.Model.CreatePredictionEngine<In, Out>(read).Predict(row);", "static ITransformer? _model;")]
        public Task In_the_handler_that_asks_it(string post, string field) => Verify.VerifyAnalyzerAsync(ServingProgram.Types("class C(MLContext ml) : ControllerBase\n{\n    " + field + "\n    public Out Post(In row)\n    {\n    " + post + "\n    }\n}"));

        private static string Holder(string reload, string order, string post) => ServingProgram.Types($$"""
            record State(ITransformer Model, DateTimeOffset Since);

            class Holder(MLContext ml)
            {
                ITransformer? _model;
                PredictionEngine<In, Out>? _engine;
                State? _state;

                public DateTimeOffset? Since { get; private set; }

                public ITransformer? Current => _model ?? _state?.Model;

                public bool IsStale() => DateTime.Now.Hour == 3;

                public void Reload()
                {
                    {{reload.Replace("\n", "\n        ", StringComparison.Ordinal)}}
                }

                public Out Ask(In row) => _engine!.Predict(row);
            }

            class C(Holder holder) : ControllerBase
            {
                [HttpPost("reload")]
                public IActionResult Reload()
                {
                    {{order.Replace("\n", "\n        ", StringComparison.Ordinal)}}
                }

                [HttpPost]
                public Out Post(In row)
                {
                    {{post.Replace("\n", "\n        ", StringComparison.Ordinal)}}
                }
            }

            static class S
            {
                static void Add(IServiceCollection services) => services.AddSingleton<Holder>();
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var models = new Dictionary<string, ITransformer>();\napp.MapPost(\"/{name}\", (string name) =>\n{\n    var known = models.GetValueOrDefault(name);\n    if (known is not null)\n        return known.ToString();\n    var read = ml.Model.Load(\"m.zip\", out _);\n    models = new() { [name] = read };\n    return read.ToString();\n});")]
        public Task Behind_a_look_at_what_was_found_for_the_request(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("var engine = ml.Model.CreatePredictionEngine<In, Out>(ml.Model.Load(\"m.zip\", out _));\nforeach (var row in rows)\n    engine.Predict(row);")]
        [InlineData("for (var month = 1; month <= 12; month++)\n    ml.Model.Load($\"month-{month}.zip\", out _);")]
        [InlineData("foreach (var file in Directory.GetFiles(\"models\"))\n    ml.Model.Load(file, out _);")]
        [InlineData("foreach (var seed in new[] { 1, 2, 3 })\n    new MLContext(seed: 1).ToString();")]
        [InlineData("for (var attempt = 0; attempt < 3; attempt++)\n{\n    try { model = ml.Model.Load(\"m.zip\", out _); break; }\n    catch (IOException) { }\n}")]
        [InlineData("foreach (var seconds in new[] { 1, 2, 4 })\n{\n    try { model = ml.Model.Load(\"m.zip\", out _); break; }\n    catch (IOException) { Thread.Sleep(seconds); }\n}")]
        [InlineData("ITransformer? kept = null;\napp.MapPost(\"/\", (In row) =>\n{\n    kept ??= ml.Model.Load(\"m.zip\", out _);\n    return kept.ToString();\n});")]
        [InlineData("var kept = new Lazy<ITransformer>(() => ml.Model.Load(\"m.zip\", out _));\napp.MapPost(\"/\", (In row) => kept.Value.ToString());")]
        [InlineData("var kept = new ConcurrentDictionary<string, ITransformer>();\napp.MapPost(\"/\", (In row) => kept.GetOrAdd(\"m\", key => ml.Model.Load(key + \".zip\", out _)).ToString());")]
        [InlineData("app.MapPost(\"/\", (string customer) => ml.Model.Load(customer + \".zip\", out _).ToString());")]
        [InlineData("app.MapPost(\"/train\", (IEstimator<ITransformer> steps) =>\n{\n    var trained = steps.Fit(ml.Data.LoadFromEnumerable(rows));\n    return ml.Model.CreatePredictionEngine<In, Out>(trained).Predict(rows[0]);\n});")]
        [InlineData("var engines = Enumerable.Range(0, 4).Select(_ => ml.Model.CreatePredictionEngine<In, Out>(model)).ToArray();")]
        [InlineData("var engines = new ConcurrentBag<PredictionEngine<In, Out>>();\nfor (var i = 0; i < 4; i++)\n    engines.Add(ml.Model.CreatePredictionEngine<In, Out>(model));")]
        [InlineData("builder.Services.AddSingleton(_ => ml.Model.Load(\"m.zip\", out var schema));")]
        [InlineData("var kept = new Dictionary<string, object>();\napp.MapPost(\"/\", (In row) => Kept(\"m\", () => ml.Model.Load(\"m.zip\", out _)).ToString());\nobject Kept(string name, Func<object> make)\n{\n    if (!kept.TryGetValue(name, out var made))\n        kept[name] = made = make();\n    return made;\n}")]
        [InlineData("app.MapPost(\"/{name}\", (string name) => Timed(name, given => ml.Model.Load(given + \".zip\", out _)).ToString());\nstatic T Timed<T>(string name, Func<string, T> work) => work(name);")]
        [InlineData("while (true)\n{\n    var read = Read();\n    Console.WriteLine(ml.Model.CreatePredictionEngine<In, Out>(read).Predict(rows[0]).Score);\n}\nITransformer Read() => model;")]
        [InlineData("while (true)\n{\n    model = ml.Model.Load(\"m.zip\", out _);\n    Console.WriteLine(ml.Model.CreatePredictionEngine<In, Out>(model).Predict(rows[0]).Score);\n}")]
        [InlineData("foreach (var steps in new IEstimator<ITransformer>[] { ml.Transforms.DropColumns(\"A\"), ml.Transforms.DropColumns(\"B\") })\n{\n    Train(steps);\n    var read = ml.Model.Load(\"m.zip\", out _);\n    Console.WriteLine(ml.Model.CreatePredictionEngine<In, Out>(read).Predict(rows[0]).Score);\n}\nvoid Train(IEstimator<ITransformer> steps) => Save(steps.Fit(ml.Data.LoadFromEnumerable(rows)));\nvoid Save(ITransformer trained) => ml.Model.Save(trained, null, \"m.zip\");")]
        [InlineData("new List<IEstimator<ITransformer>>().ForEach(steps =>\n{\n    model = steps.Fit(ml.Data.LoadFromEnumerable(rows));\n    Console.WriteLine(Ask(rows[0]));\n});\nfloat Ask(In row) => ml.Model.CreatePredictionEngine<In, Out>(model).Predict(row).Score;")]
        [InlineData("var engines = new[] { \"bern\", \"graz\" }.ToDictionary(city => city, Make);\nPredictionEngine<In, Out> Make(string city) => ml.Model.CreatePredictionEngine<In, Out>(ml.Model.Load($\"rent-{city}.zip\", out _));")]
        [InlineData("var engines = new[] { \"bern\", \"graz\" }.ToDictionary(city => city, city => Make(city));\nPredictionEngine<In, Out> Make(string city) => ml.Model.CreatePredictionEngine<In, Out>(ml.Model.Load($\"rent-{city}.zip\", out _));")]
        [InlineData("var engines = Directory.GetFiles(\"models\").Select(Make).ToList();\nPredictionEngine<In, Out> Make(string file)\n{\n    var path = Path.Combine(\"models\", file);\n    var read = ml.Model.Load(path, out _);\n    return ml.Model.CreatePredictionEngine<In, Out>(read);\n}")]
        [InlineData("Func<string, object> make = city => Outer(ml.Model.Load($\"rent-{city}.zip\", out _));\nConsole.WriteLine(new[] { \"bern\", \"graz\" }.Select(make).Count());\nobject Outer(ITransformer read) => read.ToString()!;")]
        [InlineData("Directory.GetFiles(\"models\").ToList().ForEach(Show);\nvoid Show(string file) => Console.WriteLine(Read(file).ToString());\nITransformer Read(string path) => ml.Model.Load(path, out _);")]
        [InlineData("Parallel.ForEach(Directory.GetFiles(\"models\"), Show);\nvoid Show(string file) => Console.WriteLine(ml.Model.Load(file, out _));")]
        [InlineData("var engines = Enumerable.Range(0, 4).Select(Make).ToArray();\nPredictionEngine<In, Out> Make(int number) => ml.Model.CreatePredictionEngine<In, Out>(model);")]
        [InlineData("new[] { \"a\", \"b\" }.ToList().ForEach(Turn);\nvoid Turn(string name)\n{\n    ml.Model.Save(model, null, \"m.zip\");\n    Console.WriteLine(ml.Model.Load(\"m.zip\", out _).ToString() + name);\n}")]
        [InlineData("app.MapPost(\"/\", (string[] names) => names.Select(name => ml.Model.Load(name + \".zip\", out _)).Sum(read => read.GetHashCode()));")]
        [InlineData("app.MapPost(\"/\", (string[] names) => names.Where(name => name.Length > 0).Select(Read).Sum(read => read.GetHashCode()));\nITransformer Read(string name) => ml.Model.Load(name + \".zip\", out _);")]
        public Task Once_or_for_another(string body) => Verify.VerifyAnalyzerAsync(ServingProgram.Start(body));

        [Theory]
        [InlineData("class B\n{\n    public virtual Task<Out> Ask(In row, Grpc.Core.ServerCallContext context) => null!;\n}\nclass F(MLContext ml) : B\n{\n    readonly ITransformer _model = ml.Model.Load(\"m.zip\", out _);\n    public override Task<Out> Ask(In row, Grpc.Core.ServerCallContext context) => Task.FromResult(new Out { Score = _model.GetHashCode() });\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddSingleton<F>();\n}")]
        [InlineData("class Log(MLContext ml)\n{\n    readonly ITransformer _model = ml.Model.Load(\"m.zip\", out _);\n    public void Write(Grpc.Core.ServerCallContext context) => Console.WriteLine(_model);\n}")]
        public Task Services_of_gRPC_that_stay(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));

        [Theory]
        [InlineData("class Worker\n{\n    ITransformer? _model;\n    public async Task Run(MLContext ml, CancellationToken stop)\n    {\n        while (!stop.IsCancellationRequested)\n        {\n            var read = ml.Model.Load(\"m.zip\", out _);\n            Console.WriteLine(read);\n            await Task.Delay(60_000, stop);\n        }\n    }\n}")]
        [InlineData("class C : ControllerBase\n{\n    static ITransformer? _model;\n    public string Get(MLContext ml)\n    {\n        if (_model == null)\n        {\n            _model = ml.Model.Load(\"m.zip\", out _);\n        }\n        return _model.ToString();\n    }\n}")]
        [InlineData("class C : ControllerBase\n{\n    static ITransformer? _model;\n    public string Get(MLContext ml)\n    {\n        Ready(ml);\n        return _model!.ToString();\n    }\n    static void Ready(MLContext ml)\n    {\n        if (_model != null)\n            return;\n        var read = ml.Model.Load(\"m.zip\", out _);\n        _model = read;\n    }\n}")]
        [InlineData("class Judge\n{\n    public readonly ITransformer Model;\n    public Judge(MLContext ml) => Model = ml.Model.Load(\"m.zip\", out _);\n}\nclass C(Judge judge) : ControllerBase\n{\n    public string Get() => judge.Model.ToString();\n}\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddSingleton<Judge>();\n}")]
        [InlineData("class Scorer(MLContext ml, In job)\n{\n    public ITransformer Read() => ml.Model.Load(job.X + \".zip\", out _);\n}\nclass C(MLContext ml) : ControllerBase\n{\n    public string Get(In job) => new Scorer(ml, job).Read().ToString()!;\n}")]
        [InlineData("class Scorer\n{\n    readonly In _job;\n    public Scorer(In job) => _job = job;\n    public ITransformer Read(MLContext ml) => ml.Model.Load(_job.X + \".zip\", out _);\n}\nclass C(MLContext ml) : ControllerBase\n{\n    public string Get(In job)\n    {\n        var scorer = new Scorer(job);\n        return scorer.Read(ml).ToString()!;\n    }\n}")]
        [InlineData("class Tester(MLContext ml)\n{\n    string? _file;\n    public void Test(string folder, string name)\n    {\n        _file = folder + \"/\" + name;\n        Console.WriteLine(ml.Model.Load(_file, out _));\n    }\n}\nclass P\n{\n    void Run(MLContext ml, string[] names)\n    {\n        var tester = new Tester(ml);\n        foreach (var name in names)\n        {\n            tester.Test(\"models\", name);\n        }\n    }\n}")]
        [InlineData("class Tester(MLContext ml)\n{\n    public string? File { get; set; }\n    public void Test(string name)\n    {\n        this.File = name;\n        Read();\n    }\n    void Read() => Console.WriteLine(ml.Model.Load(File, out _));\n    public void All(string[] names)\n    {\n        foreach (var name in names)\n            Test(name);\n    }\n}")]
        [InlineData("class Tester(MLContext ml)\n{\n    string? _file;\n    public void All(string[] names)\n    {\n        foreach (var name in names)\n        {\n            _file = name + \".zip\";\n            Console.WriteLine(ml.Model.Load(_file, out _));\n        }\n    }\n}")]
        [InlineData("class Model { public Model Load(string path) => this; }\nclass C : ControllerBase\n{\n    public Model Get() => new Model().Load(\"m.zip\");\n}")]
        [InlineData("abstract class Judge\n{\n    public readonly ITransformer Model;\n    protected Judge(MLContext ml) => Model = ml.Model.Load(\"m.zip\", out _);\n}\nclass Prices(MLContext ml) : Judge(ml);\nclass Others\n{\n    public Others(Judge judge) { }\n}\nstatic class S\n{\n    static void Add(IServiceCollection services)\n    {\n        services.AddSingleton<Judge, Prices>();\n        services.AddScoped<Others>();\n    }\n}")]
        [InlineData("class Judge\n{\n    readonly ITransformer? _model;\n    public Judge(MLContext ml) => _model = ml.Model.Load(\"m.zip\", out _);\n    protected Judge(ITransformer model) => _model = model;\n}\nclass Given(ITransformer model) : Judge(model);\nstatic class S\n{\n    static void Add(IServiceCollection services) => services.AddScoped<Given>();\n}")]
        public Task Kept(string types) => Verify.VerifyAnalyzerAsync(ServingProgram.Types(types));
    }
}
