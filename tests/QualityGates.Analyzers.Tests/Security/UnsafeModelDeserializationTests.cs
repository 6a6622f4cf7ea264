using Microsoft.CodeAnalysis.Testing;
using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Security.UnsafeModelDeserialization>;

namespace QualityGates.Analyzers.Tests.Security;

public static class UnsafeModelDeserializationTests
{
    private static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Verify.Test { TestCode = source, Libraries = MLReferences.All };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private const string Json = """
        namespace Newtonsoft.Json;

        public enum TypeNameHandling { None, Objects, Arrays, All, Auto }

        public class JsonSerializerSettings
        {
            public TypeNameHandling TypeNameHandling { get; set; }
        }

        public static class JsonConvert
        {
            public static T? DeserializeObject<T>(string value, JsonSerializerSettings settings) where T : class => null;
            public static string SerializeObject(object value, JsonSerializerSettings settings) => "";
        }
        """;

    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Accord.IO;
        using Accord.MachineLearning.DecisionTrees;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.ML;
        using TorchSharp.PyBridge;
        using static TorchSharp.torch;
        #pragma warning disable SYSLIB0011

        class Service
        {
            object? Run(string path, Stream stream, byte[] bytes, RandomForest forest, nn.Module module)
            {
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return Serializer.[|Load<RandomForest>|](path);")]
        [InlineData("return (Serializer.[|Load<RandomForest>|](stream: (stream)));")]
        [InlineData("return Serializer.[|Load|](bytes, out RandomForest read);")]
        [InlineData("Func<string, RandomForest> load = file => Accord.IO.Serializer.[|Load<RandomForest>|](file, SerializerCompression.GZip);\nreturn load(path);")]
        [InlineData("return Local().Result;\nasync Task<(RandomForest, int)> Local()\n{\n    await Task.Yield();\n    return (Serializer.[|Load<RandomForest>|](path), 1);\n}")]
        [InlineData("var formatter = new System.Runtime.Serialization.Formatters.Binary.BinaryFormatter();\nreturn (RandomForest)formatter.[|Deserialize|](stream);")]
        [InlineData("return new SharpLearning.InputOutput.Serialization.GenericBinarySerializer().[|Deserialize<RandomForest>|](() => new StreamReader(path));")]
        public Task Binary_formatters_behind_a_library(string body) => VerifyAsync(InMethod(body));

        [Theory]
        [InlineData("return module.[|load_py|](path);")]
        [InlineData("return module.[|load_py|](stream);")]
        [InlineData("using var copy = new MemoryStream();\nmodule.save_py(copy, leaveOpen: true);\nstream.CopyTo(copy);\nreturn module.[|load_py|](copy);")]
        [InlineData("using var file = File.OpenRead(Path.Combine(path, \"w.pth\"));\nreturn module.[|load_py|](stream: (file), strict: false);")]
        [InlineData("return module.[|load_py|](Environment.GetEnvironmentVariable(\"WEIGHTS\") ?? \"w.pth\");")]
        [InlineData("return PyTorchUnpickler.[|UnpickleStateDict|](path);")]
        public Task Pickle_from_a_path_that_is_not_fixed(string body) => VerifyAsync(InMethod(body));

        [Theory]
        [InlineData("abstract class Store\n{\n    protected abstract string Name { get; }\n    public nn.Module Read(nn.Module module) => module.[|load_py|](Path.Combine(\"weights\", Name));\n}\nclass Pianos : Store\n{\n    protected override string Name => \"pianos.pth\";\n}\nclass Others(string name) : Store\n{\n    protected override string Name => name;\n}")]
        [InlineData("class Place\n{\n    public string Weights { get; set; } = \"w.pth\";\n}\nstatic nn.Module Read(nn.Module module, Place place) => module.[|load_py|](place.Weights);")]
        public Task Pickle_from_where_somebody_else_may_say(string members) => VerifyAsync(InMethod("return null;", members));

        [Theory]
        [InlineData("return JsonConvert.{|#0:DeserializeObject<Service>|}(path, new JsonSerializerSettings { {|#1:TypeNameHandling = TypeNameHandling.All|} });")]
        [InlineData("var settings = new JsonSerializerSettings();\n{|#1:settings.TypeNameHandling = (TypeNameHandling.Auto)|};\nreturn JsonConvert.{|#0:DeserializeObject<Service>|}(settings: (settings), value: path);")]
        [InlineData("return JsonConvert.{|#0:DeserializeObject<Service>|}(path, Settings());\nJsonSerializerSettings Settings() => new() { {|#1:TypeNameHandling = TypeNameHandling.Objects|} };")]
        public Task Names_of_types_in_a_text(string body) => new Verify.Test
        {
            TestState = { Sources = { InMethod(body).Replace("using Accord.IO;", "using Newtonsoft.Json;"), Json } },
            Libraries = MLReferences.All,
            ExpectedDiagnostics =
            {
                Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                    "DeserializeObject", $"makes objects of the types the text names (line {(body.Contains("var settings") || body.Contains("Settings()") ? 19 : 18)}), so the file decides what runs",
                    "read it with 'TypeNameHandling.None', or with System.Text.Json and '[JsonDerivedType]' for the types there are"),
            },
        }.RunAsync();

        [Theory]
        [InlineData("var node = System.Text.Json.Nodes.JsonNode.Parse(path)!;\nvar type = Type.GetType(node[\"type\"]!.GetValue<string>(), throwOnError: true)!;\nreturn System.Text.Json.JsonSerializer.[|Deserialize|](node[\"settings\"]!.ToJsonString(), type);")]
        [InlineData("using var document = System.Text.Json.JsonDocument.Parse(path);\nvar root = document.RootElement;\nvar name = root.GetProperty(\"$type\").GetString()!;\nreturn System.Text.Json.JsonSerializer.[|Deserialize|](json: (path), returnType: Type.GetType(name) ?? typeof(Service));")]
        [InlineData("return null;\nstatic object? Read(Step step) => System.Text.Json.JsonSerializer.[|Deserialize|](step.Body, typeof(Service).Assembly.GetType(step.Name)!);")]
        public Task Types_that_a_text_names_for_itself(string body) => VerifyAsync(InMethod(body, "record Step(string Name, System.Text.Json.JsonElement Body);"));

        [Fact]
        public Task Requests_through_an_interface() => VerifyAsync(InMethod("return null;", """
            record Wanted(string Path);
            interface IHolder { void Replace(string path); }
            sealed class Holder(MLContext ml) : IHolder
            {
                public ITransformer? Current { get; private set; }
                public void Replace(string path)
                {
                    using var file = new FileStream(path, FileMode.Open);
                    Current = ml.Model.[|Load|](file, out _);
                }
            }
            static void Start(WebApplication app) => app.MapPut("/model", (Wanted wanted, IHolder holder) => holder.Replace(wanted.Path));
            """));

        [Theory]
        [InlineData("app.MapPost(\"/\", async (IFormFile model) =>\n{\n    using var memory = new MemoryStream();\n    await model.CopyToAsync(memory);\n    File.WriteAllBytes(\"uploaded.zip\", memory.ToArray());\n    var path = Path.GetTempFileName();\n    File.WriteAllBytes(path, memory.ToArray());\n    return ml.Model.[|Load|](path, out _) is not null;\n});")]
        [InlineData("app.MapPost(\"/\", async (HttpRequest request) =>\n{\n    var buffer = new byte[4096];\n    await request.Body.ReadExactlyAsync(buffer);\n    var path = Path.GetTempFileName();\n    using (var file = File.Create(path))\n    {\n        var part = new byte[512];\n        _ = await request.Body.ReadAsync(part);\n        await file.WriteAsync(part);\n    }\n    return ml.Model.[|Load|](path, out _) is not null;\n});")]
        [InlineData("app.MapPost(\"/\", (string name) =>\n{\n    Session = [|new(\"models/\" + name)|];\n    return true;\n});")]
        [InlineData("app.MapPost(\"/\", (HttpRequest request) => Keep([|new(request.Query[\"name\"].FirstOrDefault() ?? \"a.onnx\")|]));")]
        [InlineData("app.MapPost(\"/\", (string name) => Keep([|new(name)|]));")]
        public Task Uploads_that_are_written_and_sessions_without_a_name(string body) => VerifyAsync(InMethod("return null;", $$"""
            static Microsoft.ML.OnnxRuntime.InferenceSession? Session { get; set; }
            static bool Keep(Microsoft.ML.OnnxRuntime.InferenceSession session) => (Session = session) is not null;
            static void Start(WebApplication app, MLContext ml)
            {
                {{body.Replace("\n", "\n    ")}}
            }
            """));

        [Fact]
        public Task Paths_that_a_helper_puts_together() => VerifyAsync(InMethod("return null;", """
            static string Absolute(string relative) => Path.Combine(AppContext.BaseDirectory, relative);
            static (string Path, bool IsThere) Found(string name) => (Absolute(name), File.Exists(name));
            static void Start(WebApplication app, MLContext ml)
            {
                app.MapPost("/a", (string name) => ml.Model.[|Load|](Absolute(name), out _) is not null);
                app.MapPost("/b", (string name) =>
                {
                    var (path, isThere) = Found(name);
                    return isThere && ml.Model.[|Load|](path, out _) is not null;
                });
            }
            """));

        [Fact]
        public Task Says_why() => VerifyAsync(
            InMethod("return Serializer.{|#0:Load<RandomForest>|}(path);"),
            Verify.Diagnostic().WithLocation(0).WithArguments(
                "Load", "of 'Serializer' makes objects of the types the file names, by BinaryFormatter, so the file decides what runs; since .NET 9 it throws", "keep the parameters of the model as JSON, or the model as ONNX"));
    }

    public sealed class Guards
    {
        /// <summary>What another call gives a helper is not what this one gives it.</summary>
        [Fact]
        public Task Paths_of_the_program_from_a_helper_that_requests_use_as_well() => VerifyAsync(InMethod("return null;", """
            static string Absolute(string relative) => Path.Combine(AppContext.BaseDirectory, relative);
            static (string Path, bool IsThere) Found(string name) => (Absolute(name), File.Exists(name));
            static void Start(WebApplication app, MLContext ml)
            {
                app.MapPost("/image", (string name) => File.ReadAllBytes(Absolute("images/" + name)).Length + (Found(name).IsThere ? 1 : 0));
                ml.Model.Load(Absolute("model.zip"), out _);
                var (path, _) = Found("other.zip");
                ml.Model.Load(path, out _);
            }
            """));

        [Theory]
        [InlineData("Serializer.Save(forest, path);\nreturn null;")]
        [InlineData("return File.ReadAllText(path);")]
        [InlineData("return module.load_py(\"weights/w.pth\");")]
        [InlineData("var folder = Path.Combine(AppContext.BaseDirectory, \"weights\");\nreturn module.load_py(Path.Combine(folder, $\"{nameof(Service)}.pth\"));")]
        [InlineData("using var file = File.OpenRead(\"w.pth\");\nreturn module.load_py(file);")]
        [InlineData("return Read(\"a.pth\") ?? Read(\"b.pth\");\nnn.Module Read(string name) => module.load_py(Path.Combine(\"weights\", name));")]
        [InlineData("return module.load_safetensors(path);")]
        [InlineData("using var copy = new MemoryStream();\nmodule.save_py(copy, leaveOpen: true);\ncopy.Position = 0;\nreturn module.load_py((copy));")]
        [InlineData("return path is \"a.pth\" or \"b.pth\" ? module.load_py(path) : null;")]
        public Task What_reads_no_types(string body) => VerifyAsync(InMethod(body));

        [Theory]
        [InlineData("abstract class Store\n{\n    static string Folder => Path.Combine(AppContext.BaseDirectory, \"weights\");\n    protected abstract string Name { get; }\n    public nn.Module Read(nn.Module module) => module.load_py(Path.Combine(Folder, Name + \".pth\"));\n}\nclass Pianos : Store\n{\n    protected override string Name => \"pianos\";\n}\nclass Strings : Store\n{\n    protected override string Name { get; } = \"strings\";\n}")]
        [InlineData("static string FileOf(int version)\n{\n    if (version == 1)\n    {\n        return \"first.pth\";\n    }\n    return Path.Combine(\"weights\", \"second.pth\");\n}\nstatic nn.Module Read(nn.Module module, int version) => module.load_py(FileOf(version));")]
        public Task Pickle_from_members_that_are_fixed(string members) => VerifyAsync(InMethod("return null;", members));

        [Theory]
        [InlineData("return JsonConvert.DeserializeObject<Service>(path, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None });")]
        [InlineData("return JsonConvert.DeserializeObject<Service>(path, new JsonSerializerSettings());")]
        [InlineData("return JsonConvert.SerializeObject(path, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });")]
        public Task No_names_of_types_in_a_text(string body) => new Verify.Test
        {
            TestState = { Sources = { InMethod(body).Replace("using Accord.IO;", "using Newtonsoft.Json;"), Json } },
            Libraries = MLReferences.All,
        }.RunAsync();

        [Theory]
        [InlineData("var node = System.Text.Json.Nodes.JsonNode.Parse(path)!;\nvar type = Kinds[node[\"type\"]!.GetValue<string>()];\nreturn System.Text.Json.JsonSerializer.Deserialize(node[\"settings\"]!.ToJsonString(), type);")]
        [InlineData("var node = System.Text.Json.Nodes.JsonNode.Parse(path)!;\nvar type = Type.GetType(node[\"type\"]!.GetValue<string>())!;\nreturn typeof(Service).IsAssignableFrom(type) ? System.Text.Json.JsonSerializer.Deserialize(node[\"settings\"]!.ToJsonString(), type) : null;")]
        [InlineData("var node = System.Text.Json.Nodes.JsonNode.Parse(path)!;\nvar name = node[\"type\"]!.GetValue<string>();\nreturn name is \"Service\" ? System.Text.Json.JsonSerializer.Deserialize(node[\"settings\"]!.ToJsonString(), Type.GetType(name)!) : null;")]
        [InlineData("var known = Environment.GetEnvironmentVariable(\"KIND\")!;\nreturn System.Text.Json.JsonSerializer.Deserialize(path, Type.GetType(known)!);")]
        [InlineData("return System.Text.Json.JsonSerializer.Deserialize(path, typeof(Service));")]
        public Task Types_that_the_program_chooses(string body) => VerifyAsync(InMethod(body, "static readonly System.Collections.Generic.Dictionary<string, Type> Kinds = new() { [\"a\"] = typeof(Service) };"));

        [Fact]
        public Task Look_alikes() => VerifyAsync(InMethod("return Own.Load<RandomForest>(path);", "static class Own { public static T Load<T>(string path) where T : class => null!; }"));
    }
}
