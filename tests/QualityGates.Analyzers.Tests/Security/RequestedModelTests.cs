using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Security.UnsafeModelDeserialization>;

namespace QualityGates.Analyzers.Tests.Security;

/// <summary>MLQ7001 where a request says which model is read.</summary>
public static class RequestedModelTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    private static string InAction(string body, string parameters = "string name", string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;

        public class Wanted
        {
            public string Model { get; set; } = "";
            public int Version { get; set; }
        }

        [ApiController]
        public class ModelsController : ControllerBase
        {
            private static readonly Dictionary<string, string> Known = new() { ["churn"] = "models/churn.zip" };
            private readonly MLContext ml = new(seed: 1);

            public async Task<object?> Load({{parameters}})
            {
                await Task.Yield();
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    private static string InEndpoint(string call) => $$"""
        using System;
        using System.IO;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.ML;

        static class Endpoints
        {
            public static void Map(IEndpointRouteBuilder app, MLContext ml)
            {
                {{call}}
            }

            private static ITransformer Read(string name) => new MLContext(seed: 1).Model.Load(name, out _);
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return ml.Model.[|Load|](await new System.Net.Http.HttpClient().GetStreamAsync(\"https://models.example.org/\" + name), out _);")]
        [InlineData("var answer = await new System.Net.Http.HttpClient().GetAsync(name);\nreturn [|new InferenceSession(await answer.Content.ReadAsByteArrayAsync())|];")]
        public Task What_is_fetched_from_where_it_says(string body) => VerifyAsync(InAction(body));

        [Theory]
        [InlineData("return Kept.GetOrAdd(name, Read);", "private ITransformer Read(string key) => ml.Model.[|Load|](Path.Combine(\"models\", key), out _);")]
        [InlineData("return Kept.GetOrAdd(name, key => ml.Model.[|Load|](Path.Combine(\"models\", key), out _));", "")]
        [InlineData("return Kept.GetOrAdd(\"churn\", (key, file) => ml.Model.[|Load|](file, out _), name);", "")]
        [InlineData("return name.Split(',').Select(Read).ToList();", "private ITransformer Read(string key) => ml.Model.[|Load|](Path.Combine(\"models\", key), out _);")]
        [InlineData("return Array.ConvertAll(name.Split(','), key => ml.Model.[|Load|](key, out _));", "")]
        public Task Functions_that_are_given_the_name(string body, string members) => VerifyAsync(InAction(
            body, members: "private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, ITransformer> Kept = new();\n" + members));

        [Fact]
        public Task A_file_that_what_was_sent_is_copied_to() => VerifyAsync(InAction(
            "var path = Path.GetTempFileName();\nusing (var target = System.IO.File.Create(path))\n{\n    await file.CopyToAsync(target);\n}\nreturn ml.Model.[|Load|](path, out _);", parameters: "IFormFile file"));

        [Theory]
        [InlineData("return ml.Model.[|Load|](Path.Combine(\"models\", Header), out _);", "private string Header => Request.Headers[\"X-Model\"].ToString();")]
        [InlineData("return new Reader(ml, Path.Combine(\"models\", name)).Read();", "private sealed class Reader\n{\n    private readonly MLContext _ml;\n    private readonly string _path;\n    public Reader(MLContext ml, string path) => (_ml, _path) = (ml, path);\n    public ITransformer Read() => _ml.Model.[|Load|](_path, out _);\n}")]
        [InlineData("return new Job { File = Path.Combine(\"models\", name) }.Run(ml);", "private sealed class Job\n{\n    public string File { get; set; } = \"\";\n    public ITransformer Run(MLContext ml) => ml.Model.[|Load|](File, out _);\n}")]
        [InlineData("return Read(new Choice(name, 1));", "private sealed record Choice(string Model, int Version);\nprivate ITransformer Read(Choice choice) => ml.Model.[|Load|](FileOf(choice), out _);\nprivate static string FileOf(Choice choice) => Path.Combine(\"models\", choice.Model + \".zip\");")]
        public Task Paths_an_object_was_given(string body, string members) => VerifyAsync(InAction(body, members: members));

        [Theory]
        [InlineData("string name", "return ml.Model.[|Load|](name, out _);")]
        [InlineData("string name", "var path = Path.Combine(\"models\", (name));\nreturn (ml.Model).[|Load|](inputSchema: out _, filePath: path);")]
        [InlineData("Wanted wanted", "return [|new InferenceSession($\"models/{wanted.Model}.onnx\")|];")]
        [InlineData("IFormFile file", "using var copy = new MemoryStream();\nfile.CopyToAsync(copy).Wait();\nreturn [|new InferenceSession(copy.ToArray())|];")]
        [InlineData("IFormFile file", "using var stream = file.OpenReadStream();\nreturn ml.Model.[|Load|](stream, out _);")]
        [InlineData("IFormFile file", "using var copy = new MemoryStream();\nfile.OpenReadStream().CopyTo(copy);\nreturn [|new InferenceSession(copy.ToArray())|];")]
        [InlineData("int id", "return ml.Model.[|Load|](Request.Body, out _);")]
        [InlineData("string name", "return ml.Model.[|Load|](File.OpenRead(name + \".zip\"), out _);")]
        public Task Paths_and_streams_of_an_action(string parameters, string body) => VerifyAsync(InAction(body, parameters));

        [Theory]
        [InlineData("if (!kept.TryGetValue(name, out var model))\n{\n    model = ml.Model.[|Load|](name, out _);\n    kept[name] = model;\n}\nreturn model;", "private readonly Dictionary<string, ITransformer> kept = new();")]
        [InlineData("return Request.Query.TryGetValue(\"model\", out var wanted) ? ml.Model.[|Load|](wanted.ToString(), out _) : null;", "")]
        [InlineData("var (path, version) = Parts(name);\nreturn (version, ml.Model.[|Load|](path, out _));", "private static (string Path, int Version) Parts(string name) => (Path.Combine(\"models\", name), 1);")]
        [InlineData("Find(name, out var path);\nreturn ml.Model.[|Load|](path, out _);", "private static void Find(string name, out string path) => path = Path.Combine(\"models\", name);")]
        [InlineData("foreach (var one in Request.Form.Files)\n{\n    ml.Model.[|Load|](one.OpenReadStream(), out _);\n}\nreturn null;", "")]
        [InlineData("return new[] { name }.Select(one => ml.Model.[|Load|](one, out _)).First();", "")]
        [InlineData("return Steps[0](name);", "private readonly List<Func<string, object>> Steps = [Open];\nprivate static object Open(string path) => new MLContext(seed: 1).Model.[|Load|](path, out _);")]
        [InlineData("return ml.Model.[|Load|](new Folder().Of(name), out _);", "private interface IPlaces { string Of(string name); }\nprivate sealed class Folder : IPlaces { public string Of(string name) => Path.Combine(\"models\", name); }")]
        public Task Ways_through_caches_outputs_tuples_and_functions(string body, string members) => VerifyAsync(InAction(body, members: members));

        [Fact]
        public Task Through_a_helper() => VerifyAsync(InAction("return Read(name);", members: "private ITransformer Read(string path) => ml.Model.[|Load|](path, out _);"));

        [Theory]
        [InlineData("app.MapPost(\"/load\", (string path) => { ml.Model.[|Load|](path, out _); });")]
        [InlineData("app.MapGet(\"/load/{name}\", (string name, MLContext context) => { context.Model.[|Load|](Path.Combine(\"models\", name), out _); });")]
        public Task Endpoints_given_a_lambda(string call) => VerifyAsync(InEndpoint(call));

        [Fact]
        public Task Endpoints_given_a_method() => VerifyAsync(InEndpoint("app.MapPost(\"/load\", Read);").Replace(".Model.Load(name", ".Model.[|Load|](name"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return Kept.GetOrAdd(\"churn\", key => ml.Model.Load(key, out _)) + name;")]
        [InlineData("Console.WriteLine(name);\nreturn new[] { \"a.zip\", \"b.zip\" }.Select(key => ml.Model.Load(key, out _)).ToList();")]
        [InlineData("return name.Split(',').Select((each, index) => ml.Model.Load($\"models/{index}.zip\", out _)).ToList();")]
        public Task Functions_that_are_given_something_else(string body) => VerifyAsync(InAction(
            body, members: "private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, ITransformer> Kept = new();"));

        [Theory]
        [InlineData("string name", "return ml.Model.Load(\"models/churn.zip\", out _);")]
        [InlineData("string name", "return Known.TryGetValue(name, out var path) ? ml.Model.Load(path, out _) : null;")]
        [InlineData("string name", "return Known.ContainsKey(name) ? ml.Model.Load(Path.Combine(\"models\", name), out _) : null;")]
        [InlineData("string name", "return ml.Model.Load(Path.Combine(\"models\", Path.GetFileName(name)), out _);")]
        [InlineData("Wanted wanted", "return ml.Model.Load($\"models/{wanted.Version}.zip\", out _);")]
        [InlineData("int version", "return ml.Model.Load($\"models/{version}.zip\", out _);")]
        [InlineData("string name", "return ml.Model.Load(PathOf(name), out _);")]
        public Task Models_the_program_chooses(string parameters, string body) => VerifyAsync(InAction(body, parameters, "private static string PathOf(string name) => Known[name];"));

        [Theory]
        [InlineData("return Read(new Choice(\"churn\", name));", "private sealed record Choice(string Model, string Language);\nprivate ITransformer Read(Choice choice) => ml.Model.Load(Path.Combine(\"models\", choice.Model + \".zip\"), out _);")]
        [InlineData("return Read(new Choice(Known[name]));", "private sealed record Choice(string Model);\nprivate ITransformer Read(Choice choice) => ml.Model.Load(choice.Model, out _);")]
        public Task Objects_the_program_gave_a_path(string body, string members) => VerifyAsync(InAction(body, members: members));

        [Theory]
        [InlineData("var (path, version) = Parts(name);\nreturn (version, ml.Model.Load(path, out _));", "private static (string Path, string Version) Parts(string name) => (\"models/churn.zip\", name);")]
        [InlineData("return ml.Model.Load(places.Of(name), out _);", "private readonly IPlaces places = new Listed();\nprivate interface IPlaces { string Of(string name); }\nprivate sealed class Listed : IPlaces { public string Of(string name) => Known[name]; }\nprivate sealed class Folder : IPlaces { public string Of(string name) => Path.Combine(\"models\", name); }")]
        [InlineData("return Steps[0](name);", "private readonly List<Func<string, object>> Steps = [Open];\nprivate static object Open(string path) => new MLContext(seed: 1).Model.Load(Known[path], out _);")]
        public Task Ways_that_lead_to_what_the_program_chooses(string body, string members) => VerifyAsync(InAction(body, members: members));

        /// <summary>An attribute of the host says which file it is, unless something of the request is in what it says.</summary>
        [Theory]
        [InlineData("[BlobInput(\"models/churn.zip\")] Stream model", "Load")]
        [InlineData("[BlobInput(blobPath: Folder + \"/churn.zip\")] Stream model", "Load")]
        [InlineData("[BlobInput(\"models/{queueTrigger}.zip\")] Stream model", "[|Load|]")]
        [InlineData("[QueueTrigger(\"models\")] Stream model", "[|Load|]")]
        [InlineData("[Other(\"models\")] Stream model", "[|Load|]")]
        [InlineData("Stream model", "[|Load|]")]
        public Task Functions_whose_attributes_name_the_file(string parameter, string call) => VerifyAsync($$"""
            using System;
            using System.IO;
            using Microsoft.Azure.Functions.Worker;
            using Microsoft.ML;

            namespace Microsoft.Azure.Functions.Worker
            {
                [AttributeUsage(AttributeTargets.Parameter)]
                public sealed class BlobInputAttribute(string blobPath) : Attribute { public string Path => blobPath; }

                [AttributeUsage(AttributeTargets.Parameter)]
                public sealed class QueueTriggerAttribute(string queueName) : Attribute { public string Queue => queueName; }
            }

            namespace Scoring
            {
                [AttributeUsage(AttributeTargets.Parameter)]
                public sealed class OtherAttribute(string name) : Attribute { public string Name => name; }

                public class Functions
                {
                    private const string Folder = "models";

                    [Function("score")]
                    public void Run([Other("events")] string message, {{parameter}}) => Read(new MLContext(seed: 1), model);

                    private static ITransformer Read(MLContext ml, Stream stream) => ml.Model.{{call}}(stream, out _);
                }
            }
            """);

        [Fact]
        public Task Programs_without_requests() => VerifyAsync("""
            using Microsoft.ML;

            public class Models
            {
                public ITransformer Load(MLContext ml, string path) => ml.Model.Load(path, out _);
            }
            """);
    }
}
