using Microsoft.CodeAnalysis.Testing;
using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Security.UnverifiedDownload>;

namespace QualityGates.Analyzers.Tests.Security;

public static class UnverifiedDownloadTests
{
    private static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Verify.Test { TestCode = source, Libraries = MLReferences.All };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.IO;
        using System.IO.Compression;
        using System.Net;
        using System.Net.Http;
        using System.Security.Cryptography;
        using System.Threading.Tasks;
        using Microsoft.Extensions.ML;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.OnnxRuntime;
        using TorchSharp;
        using Tensorflow.Keras.Utils;
        using static Tensorflow.KerasApi;
        #pragma warning disable SYSLIB0014

        class Row
        {
            [LoadColumn(0)] public float A { get; set; }
        }

        class Models
        {
            private const string Url = "https://models.example.org/m.zip";
            private readonly string _path = "m.zip";

            async Task<object?> Run(MLContext ml, HttpClient client, string path, string url, string folder, PredictionEnginePoolBuilder<Row, Row> pool)
            {
                await Task.Yield();
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Fact]
        public Task A_temporary_file() => VerifyAsync(InMethod(
            "var kept = Path.GetTempFileName();\nusing (var target = File.Create(kept))\nusing (var source = await client.[|GetStreamAsync|](url))\n{\n    await source.CopyToAsync(target);\n}\nreturn ml.Model.Load(kept, out _);"));

        [Theory]
        [InlineData("foreach (var name in new[] { \"a.onnx\", \"b.onnx\" })\n{\n    File.WriteAllBytes(Path.Combine(folder, name), await client.[|GetByteArrayAsync|](url + name));\n}\nreturn new InferenceSession(Path.Combine(folder, \"b.onnx\"));")]
        [InlineData("foreach (var (name, address) in Assets)\n{\n    File.WriteAllBytes(Path.Combine(folder, name), await client.[|GetByteArrayAsync|](address));\n}\nreturn new InferenceSession(Path.Combine(folder, \"b.onnx\"));")]
        public Task Names_out_of_a_list(string body) => VerifyAsync(InMethod(
            body, "private static readonly System.Collections.Generic.Dictionary<string, string> Assets = new() { [\"b.onnx\"] = \"https://models.example.org/2\" };"));

        [Theory]
        [InlineData("File.WriteAllBytes(path, await client.[|GetByteArrayAsync|](Url));\nreturn ml.Model.Load(path, out _);")]
        [InlineData("var bytes = (await client.[|GetByteArrayAsync|](requestUri: (url)));\nreturn new InferenceSession(bytes);")]
        [InlineData("var part = Path.Combine(folder, \"a.csv\");\nFile.WriteAllText(part, await client.[|GetStringAsync|](url));\nreturn ml.Data.CreateTextLoader<Row>().Load(part);")]
        [InlineData("var text = client.[|GetStringAsync|](url).GetAwaiter().GetResult();\nFile.WriteAllText(path, text);\nreturn ml.Data.LoadFromTextFile<Row>(path);")]
        [InlineData("var parts = new System.Collections.Generic.List<string>();\nforeach (var year in new[] { \"1\", \"2\" })\n{\n    var part = Path.Combine(folder, year);\n    File.WriteAllText(part, await client.[|GetStringAsync|](url + year));\n    parts.Add(part);\n}\nreturn ml.Data.CreateTextLoader<Row>().Load(parts.ToArray());")]
        [InlineData("var parts = new System.Collections.Generic.List<string>();\nforeach (var year in new[] { \"1\", \"2\" })\n{\n    var part = Path.Combine(folder, year);\n    File.WriteAllText(part, await client.[|GetStringAsync|](url + year));\n    parts.Add(part);\n}\nreturn ml.Data.CreateTextLoader<Row>().Load([.. parts]);")]
        [InlineData("using var stream = await client.[|GetStreamAsync|](url);\nreturn ml.Model.Load(stream, out _);")]
        [InlineData("using (var stream = await client.[|GetStreamAsync|](url))\nusing (var file = File.Create(path))\n{\n    await stream.CopyToAsync(file);\n}\nreturn new InferenceSession(path);")]
        [InlineData("using (var stream = await client.[|GetStreamAsync|](url))\nusing (var file = new FileStream(path, FileMode.Create))\n{\n    stream.CopyTo(file);\n}\nreturn ml.Data.LoadFromTextFile<Row>(path);")]
        [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, url);\nusing var response = await client.[|SendAsync|](request);\nawait File.WriteAllBytesAsync(path, await response.Content.ReadAsByteArrayAsync());\nreturn torch.jit.load(path);")]
        [InlineData("using var response = await client.[|GetAsync|](url);\nawait File.WriteAllBytesAsync(path, await response.Content.ReadAsByteArrayAsync());\nreturn torch.jit.load(path);")]
        [InlineData("new WebClient().[|DownloadFile|](fileName: _path, address: Url);\nreturn ml.Model.Load(_path, out _);")]
        [InlineData("torch.hub.[|download_url_to_file|](url, path);\nreturn torch.jit.load(path);")]
        [InlineData("return keras.models.load_model(new KerasUtils().[|get_file|](\"m.h5\", url));")]
        [InlineData("return new InferenceSession(await client.[|GetByteArrayAsync|](new Uri(\"https://localhost.example.org/m.onnx\")));")]
        [InlineData("return new InferenceSession(await client.[|GetByteArrayAsync|](\"https://localhost.example.org/m.onnx\"));")]
        [InlineData("new WebClient().[|DownloadFile|](Url, \"m.zip\");\nZipFile.ExtractToDirectory(\"m.zip\", folder);\nreturn ml.Model.Load(Path.Combine(folder, \"model.zip\"), out _);")]
        [InlineData("new WebClient().[|DownloadFile|](Url, \"m.zip\");\nusing (var archive = ZipFile.OpenRead(\"m.zip\"))\n{\n    foreach (var entry in archive.Entries)\n    {\n        entry.ExtractToFile(Path.Combine(folder, entry.Name));\n    }\n}\n\nreturn ml.Model.Load(Path.Combine(folder, \"model.zip\"), out _);")]
        [InlineData("FetchAsync(url, path).Wait();\nreturn ml.Model.Load(path, out _);\nasync Task FetchAsync(string from, string to) => File.WriteAllBytes(to, await client.[|GetByteArrayAsync|](from));")]
        [InlineData("Func<string, byte[]> fetch = from => client.[|GetByteArrayAsync|](from).Result;\nreturn new InferenceSession(fetch(url));")]
        [InlineData("var bytes = await client.[|GetByteArrayAsync|](url);\nConsole.WriteLine($\"fetched {Convert.ToHexString(SHA256.HashData(bytes))}\");\nreturn new InferenceSession(bytes);")]
        [InlineData("var bytes = await client.[|GetByteArrayAsync|](url);\nvar digest = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();\nConsole.WriteLine(\"fetched \" + digest);\nFile.WriteAllText(path + \".sha256\", digest);\nreturn new InferenceSession(bytes);")]
        [InlineData("var (bytes, digest) = Fetch(client, url).Result;\nConsole.WriteLine(digest);\nreturn new InferenceSession(bytes);\nstatic async Task<(byte[], string)> Fetch(HttpClient client, string from)\n{\n    var read = await client.[|GetByteArrayAsync|](from);\n    return (read, Convert.ToHexString(SHA256.HashData(read)));\n}")]
        [InlineData("using var response = await client.[|GetAsync|](url);\nusing (var source = await response.Content.ReadAsStreamAsync())\nusing (var file = new FileStream(path, FileMode.Create))\n{\n    var buffer = new byte[4096];\n    int read;\n    while ((read = await source.ReadAsync(buffer)) > 0)\n    {\n        await file.WriteAsync(buffer.AsMemory(0, read));\n    }\n}\nreturn new InferenceSession(path);")]
        [InlineData("using var source = new WebClient().[|OpenRead|](Url);\nusing (var file = File.OpenWrite(path))\n{\n    byte[] buffer = new byte[4096];\n    for (int read = source.Read(buffer, 0, buffer.Length); read > 0; read = source.Read(buffer, 0, buffer.Length))\n    {\n        file.Write(buffer, 0, read);\n    }\n}\nreturn ml.Model.Load(path, out _);")]
        [InlineData("var bytes = new WebClient().[|DownloadData|](Url);\nusing var memory = new MemoryStream(bytes);\nreturn ml.Model.Load(memory, out _);")]
        [InlineData("using var stream = await client.[|GetStreamAsync|](url);\nusing var archive = new ZipArchive(stream);\nusing var inner = archive.GetEntry(\"m.onnx\")!.Open();\nusing var memory = new MemoryStream();\nawait inner.CopyToAsync(memory);\nreturn new InferenceSession(memory.ToArray());")]
        public Task Downloads_that_are_loaded(string body) => VerifyAsync(InMethod(body));

        [Theory]
        [InlineData("return pool.[|FromUri|](\"http://models.example.org/m.zip\");")]
        [InlineData("return pool.[|FromUri|](uri: \"http://models.example.org/m.zip\", modelName: \"m\", period: TimeSpan.FromHours(1));")]
        public Task Pools_that_read_over_http(string body) => VerifyAsync(InMethod(body));

        [Fact]
        public Task Says_over_which_way_and_what_loads() => VerifyAsync(
            InMethod("var bytes = await client.{|#0:GetByteArrayAsync|}(\"http://models.example.org/m.onnx\");\nvar first = {|#1:new InferenceSession(bytes)|};\nvar more = await client.{|#2:GetByteArrayAsync|}(Url);\nreturn (first, {|#3:new InferenceSession(more)|});"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "GetByteArrayAsync", " over http", "InferenceSession", "line 31", "anybody between here and the server can put another in its place", ", and use https"),
            Verify.Diagnostic().WithLocation(2).WithLocation(3).WithArguments(
                "GetByteArrayAsync", "", "InferenceSession", "line 33", "whoever can write to the server can put another in its place", ""));

        [Fact]
        public Task Loaded_in_another_file_by_a_path_both_know() => new Verify.Test
        {
            Libraries = MLReferences.All,
            TestState =
            {
                Sources =
                {
                    """
                    using System.IO;
                    using System.Net.Http;
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    class Setup : Paths
                    {
                        public async Task Run(HttpClient client, MLContext ml)
                        {
                            var bytes = await Bytes(client);
                            await File.WriteAllBytesAsync(Model, bytes);
                            System.Console.WriteLine(ml.Data.LoadFromBinary("rows.bin").Schema);
                        }
                    }
                    """,
                    """
                    using System.Net.Http;
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    abstract class Paths
                    {
                        public const string Model = "models/m.zip";

                        protected Task<byte[]> Bytes(HttpClient client) => client.[|GetByteArrayAsync|]("https://models.example.org/m.zip");
                    }

                    class Service(MLContext ml)
                    {
                        public ITransformer Load() => ml.Model.Load(Paths.Model, out _);
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Fact]
        public Task Another_temporary_file() => VerifyAsync(InMethod(
            "var kept = Path.GetTempFileName();\nvar other = Path.GetTempFileName();\nusing (var target = File.Create(other))\nusing (var source = await client.GetStreamAsync(url))\n{\n    await source.CopyToAsync(target);\n}\nreturn ml.Model.Load(kept, out _);"));

        [Theory]
        [InlineData("foreach (var name in new[] { \"a.png\", \"b.png\" })\n{\n    File.WriteAllBytes(Path.Combine(folder, name), await client.GetByteArrayAsync(url + name));\n}\nreturn new InferenceSession(Path.Combine(folder, \"b.onnx\"));")]
        [InlineData("foreach (var name in new[] { \"a.onnx\", \"b.onnx\" })\n{\n    File.WriteAllBytes(Path.Combine(path, name), await client.GetByteArrayAsync(url + name));\n}\nreturn new InferenceSession(Path.Combine(folder, \"b.onnx\"));")]
        public Task Names_out_of_another_list_or_folder(string body) => VerifyAsync(InMethod(body));

        [Theory]
        [InlineData("var bytes = await client.GetByteArrayAsync(url);\nif (Convert.ToHexString(SHA256.HashData(bytes)) != \"AB\")\n{\n    return null;\n}\nreturn new InferenceSession(bytes);")]
        [InlineData("File.WriteAllBytes(path, await client.GetByteArrayAsync(url));\nCheck(path);\nreturn ml.Model.Load(path, out _);")]
        [InlineData("File.WriteAllBytes(path, await client.GetByteArrayAsync(url));\nIChecked sums = new Sums();\nsums.Require(path);\nreturn ml.Model.Load(path, out _);")]
        [InlineData("torch.hub.download_url_to_file(url, path, hash_prefix: \"ab12\");\nreturn torch.jit.load(path);")]
        [InlineData("return keras.models.load_model(new KerasUtils().get_file(\"m.h5\", url, file_hash: \"ab12\"));")]
        [InlineData("File.WriteAllBytes(path, await client.GetByteArrayAsync(url));\nreturn ml.Model.Load(folder, out _);")]
        [InlineData("var text = await client.GetStringAsync(url);\nreturn (text.Length, ml.Model.Load(path, out _));")]
        [InlineData("var parts = new System.Collections.Generic.List<string>();\nvar notes = new System.Collections.Generic.List<string>();\nvar note = Path.Combine(folder, \"note.txt\");\nFile.WriteAllText(note, await client.GetStringAsync(url));\nnotes.Add(note);\nparts.Add(path);\nreturn (notes.Count, ml.Data.CreateTextLoader<Row>().Load(parts.ToArray()));")]
        [InlineData("var bytes = await client.GetByteArrayAsync(url);\nConsole.WriteLine(bytes.Length);\nreturn ml.Model.Load(\"local.zip\", out _);")]
        [InlineData("using var source = await client.GetStreamAsync(url);\nvar buffer = new byte[4096];\nvar read = source.Read(buffer, 0, 4096);\nusing (var file = File.Create(path))\n{\n    file.Write(new byte[16], 0, 16);\n    Console.WriteLine(read);\n}\nreturn ml.Model.Load(path, out _);")]
        [InlineData("return pool.FromUri(\"https://models.example.org/m.zip\");")]
        [InlineData("return pool.FromUri(\"http://localhost:8080/m.zip\");")]
        [InlineData("return pool.FromUri(url);")]
        [InlineData("return new InferenceSession(await client.GetByteArrayAsync(\"http://localhost:8099/m.onnx\"));")]
        [InlineData("return new InferenceSession(await client.GetByteArrayAsync(new Uri(\"http://localhost:8099/m.onnx\")));")]
        [InlineData("return new InferenceSession(await client.GetByteArrayAsync(Beside.Address));")]
        [InlineData("return new InferenceSession(await client.GetByteArrayAsync(new Uri(Beside.Address, path)));")]
        [InlineData("var port = 8099;\nreturn new InferenceSession(await client.GetByteArrayAsync(new Uri($\"http://localhost:{port}/m.onnx\")));")]
        [InlineData("return new InferenceSession(await client.GetByteArrayAsync($\"http://127.0.0.1/{path}\"));")]
        [InlineData("var bytes = await client.GetByteArrayAsync(url);\nvar digest = Convert.ToHexString(SHA256.HashData(bytes));\nConsole.WriteLine(digest);\nif (digest != \"AB\")\n{\n    return null;\n}\nreturn new InferenceSession(bytes);")]
        [InlineData("var bytes = await client.GetByteArrayAsync(url);\nif (Digest(bytes) != \"AB\")\n{\n    return null;\n}\nreturn new InferenceSession(bytes);\nstatic string Digest(byte[] read) => Convert.ToHexString(SHA256.HashData(read));")]
        [InlineData("var bytes = await client.GetByteArrayAsync(url);\nif (!SHA256.HashData(bytes).AsSpan().SequenceEqual(new byte[32]))\n{\n    return null;\n}\nreturn new InferenceSession(bytes);")]
        public Task Checked_or_not_loaded(string body) => VerifyAsync(InMethod(
            body, "static void Check(string path)\n{\n    using var sha = SHA256.Create();\n    using var stream = File.OpenRead(path);\n    if (Convert.ToHexString(sha.ComputeHash(stream)) != \"AB\")\n    {\n        throw new InvalidDataException();\n    }\n}\nstatic class Beside { internal static readonly Uri Address = new(\"http://localhost:8099/m.onnx\"); }\ninterface IChecked { void Require(string path); }\nsealed class Sums : IChecked { public void Require(string path) => Check(path); }"));

        [Fact]
        public Task Look_alikes() => VerifyAsync(InMethod(
            "return new InferenceSession(await new Client().GetByteArrayAsync(url));", "sealed class Client { public Task<byte[]> GetByteArrayAsync(string requestUri) => Task.FromResult(new byte[0]); }"));
    }
}
