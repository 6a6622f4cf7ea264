using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnorderedDataSource,
    QualityGates.Fixes.Reproducibility.UnorderedDataSourceFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class UnorderedDataSourceTests
{
    private static string Program(string body, string more = "", string usings = "using System.Linq;\n") => $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.IO;
        {{usings}}using Microsoft.ML;

        class Photo
        {
            public string Path { get; set; } = "";
            public float Label { get; set; }
        }

        class Bag
        {
            public float[] Counts { get; set; } = [];
        }

        class Program
        {
            static object? Run(MLContext ml, string folder, string[] words, IEstimator<ITransformer> pipeline, ITransformer model)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        {{more}}
        }
        """;

    private static Task VerifyTorchAsync(string source) => new Verify.Test { TestCode = source, Libraries = QualityGates.References.MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Theory]
        [InlineData("var ids = new Dictionary<string, int>();\nforeach (var name in Directory.[|GetDirectories|](folder)) ids[name] = ids.Count;\nvar photos = new ConcurrentQueue<Photo>();\nSystem.Threading.Tasks.Parallel.ForEach(ids, pair => photos.Enqueue(new Photo { Path = pair.Key, Label = pair.Value }));\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(photos.OrderBy(photo => photo.Path, StringComparer.Ordinal)));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(Directory.[|GetFiles|](folder).Select(file => new Photo { Path = file })));")]
        [InlineData("var files = Directory.[|EnumerateFiles|](folder, \"*.png\");\nvar photos = (from file in files select new Photo { Path = file }).ToList();\nreturn ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(photos));")]
        [InlineData("var photos = new List<Photo>();\nforeach (var file in new DirectoryInfo(folder).[|GetFiles|]())\n    photos.Add(new Photo { Path = file.FullName });\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(photos));")]
        [InlineData("var files = Directory.[|GetFiles|](path: folder);\nvar photos = new Photo[files.Length];\nfor (var i = 0; i < files.Length; i++)\n    photos[i] = new Photo { Path = files[i] };\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(photos));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(Photos()));\nIEnumerable<Photo> Photos()\n{\n    foreach (var file in Directory.[|EnumerateFiles|](folder))\n        yield return new Photo { Path = file };\n}")]
        [InlineData("return pipeline.Fit(ml.Data.CreateTextLoader<Photo>().Load(Directory.[|GetFiles|](folder)));")]
        [InlineData("var photos = words.[|AsParallel|]().Select(word => new Photo { Path = word }).ToList();\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(photos));")]
        [InlineData("var seen = new HashSet<string>(words);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable([|seen|].Select(word => new Photo { Path = word })));")]
        [InlineData("var bag = new ConcurrentBag<Photo>();\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable([|bag|]));")]
        [InlineData("ConcurrentBag<Photo> bag = new();\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable([|bag|]));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(words.[|ToHashSet|]().Select(word => new Photo { Path = word })));")]
        [InlineData("HashSet<string> seen = [.. words];\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable([|seen|].Select(word => new Photo { Path = word })));")]
        [InlineData("ConcurrentBag<Photo> bag = [];\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable([|bag|].ToList()));")]
        public Task An_order_that_rows_are_learned_in(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("var labels = Directory.[|GetDirectories|](folder);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Select(word => new Photo { Path = word, Label = Array.IndexOf(labels, Path.GetDirectoryName(word)) }).ToList()));")]
        [InlineData("var ids = Directory.[|GetDirectories|](folder).Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Select(word => new Photo { Path = word, Label = ids[word] }).ToList()));")]
        [InlineData("var ids = new Dictionary<string, int>();\nvar seen = new HashSet<string>(words);\nforeach (var word in [|seen|])\n    ids[word] = ids.Count;\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Select(word => new Photo { Path = word, Label = ids[word] }).ToList()));")]
        [InlineData("var ids = new Dictionary<string, int>();\nvar seen = new HashSet<string>(words);\nvar next = 0;\nforeach (var word in [|seen|])\n    ids.Add(word, next++);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Select(word => new Photo { Path = word, Label = ids[word] }).ToList()));")]
        [InlineData("var ids = new Dictionary<string, int>();\nvar seen = new ConcurrentBag<string>(words);\nvar next = 0;\nforeach (var word in [|seen|])\n{\n    if (ids.TryAdd(word, next))\n        next++;\n}\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Select(word => new Photo { Path = word, Label = ids[word] }).ToList()));")]
        [InlineData("var ids = new Dictionary<string, int>();\nvar seen = new HashSet<string>(words);\nforeach (var word in [|seen|])\n    ids[word] = ids.Count;\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Select(word => new Bag { Counts = Count(word) }).ToList()));\nfloat[] Count(string text)\n{\n    var counts = new float[9];\n    if (ids.TryGetValue(text, out var at))\n        counts[at]++;\n    return counts;\n}")]
        public Task Numbers_of_labels(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Numbers_that_a_data_set_gives_out() => VerifyTorchAsync("""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using TorchSharp;

            class Photos : torch.utils.data.Dataset
            {
                private readonly List<(string File, int Class)> entries = [];

                public Photos(string folder)
                {
                    foreach (var (name, number) in Number(folder).OrderBy(pair => pair.Value))
                    {
                        var files = Directory.GetFiles(name);
                        Array.Sort(files, StringComparer.Ordinal);
                        entries.AddRange(files.Select(file => (file, number)));
                    }
                }

                public override long Count => entries.Count;

                public override Dictionary<string, torch.Tensor> GetTensor(long index)
                {
                    var (file, label) = entries[(int)index];
                    return new() { ["x"] = torch.tensor(File.ReadAllBytes(file)), ["y"] = torch.tensor((long)label) };
                }

                private static Dictionary<string, int> Number(string folder)
                {
                    var numbers = new Dictionary<string, int>();
                    foreach (var child in Directory.[|EnumerateDirectories|](folder))
                    {
                        numbers[child] = numbers.Count;
                    }

                    return numbers;
                }
            }
            """);

        [Fact]
        public Task The_order_in_which_weights_are_updated() => VerifyTorchAsync(Program(
            "return null;",
            """
                static void Train(string folder, TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor> net, TorchSharp.torch.optim.Optimizer optimizer)
                {
                    foreach (var file in Directory.[|GetFiles|](folder))
                    {
                        optimizer.zero_grad();
                        net.call(TorchSharp.torch.tensor(File.ReadAllBytes(file))).sum().backward();
                        optimizer.step();
                    }
                }
            """));

        [Fact]
        public Task Says_where_the_order_decides_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            Program("var rows = ml.Data.LoadFromEnumerable(Directory.{|#0:GetFiles|}(folder).Select(file => new Photo { Path = file }));\nreturn ml.Data.{|#1:TrainTestSplit|}(rows);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("GetFiles", "the order of the rows in", "TrainTestSplit", "line 24", ".OrderBy(path => path, StringComparer.Ordinal)"));

        [Fact]
        public Task Through_fields_and_helpers() => Verify.VerifyAnalyzerAsync(Program(
            "return null;",
            """
                private readonly string[] _files = Directory.[|GetFiles|]("photos");

                private List<Photo> Photos()
                {
                    var photos = new List<Photo>();
                    Add(photos, _files);
                    return photos;
                }

                private static void Add(List<Photo> photos, IEnumerable<string> files) => photos.AddRange(files.Select(file => new Photo { Path = file }));

                private ITransformer Train(MLContext ml, IEstimator<ITransformer> pipeline) => pipeline.Fit(ml.Data.LoadFromEnumerable(Photos()));
            """));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(Directory.GetFiles(folder).OrderBy(file => file, StringComparer.Ordinal).Select(file => new Photo { Path = file })));")]
        [InlineData("var files = Directory.GetFiles(folder);\nArray.Sort(files, StringComparer.Ordinal);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(files.Select(file => new Photo { Path = file })));")]
        [InlineData("var files = Directory.EnumerateFiles(folder).ToList();\nfiles.Sort(StringComparer.Ordinal);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(files.Select(file => new Photo { Path = file })));")]
        [InlineData("return Directory.GetFiles(folder).Length;")]
        [InlineData("var left = new HashSet<string>(words);\nreturn ml.Regression.CrossValidate(ml.Data.LoadFromTextFile<Photo>(\"a.csv\"), ml.Transforms.DropColumns(left.ToArray()).Append(pipeline));")]
        [InlineData("foreach (var file in Directory.GetFiles(folder))\n    File.Delete(file);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(new List<Photo>()));")]
        [InlineData("foreach (var file in Directory.GetFiles(folder))\n    ml.Model.Save(pipeline.Fit(ml.Data.LoadFromTextFile<Photo>(file)), null, file + \".zip\");\nreturn null;")]
        [InlineData("return model.Transform(ml.Data.LoadFromEnumerable(Directory.GetFiles(folder).Select(file => new Photo { Path = file })));")]
        [InlineData("var seen = new HashSet<string>();\nvar photos = new List<Photo>();\nforeach (var word in words)\n    if (seen.Add(word))\n        photos.Add(new Photo { Path = word });\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(photos));")]
        [InlineData("var photos = words.AsParallel().AsOrdered().Select(word => new Photo { Path = word }).ToList();\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(photos));")]
        [InlineData("var sorted = new SortedSet<string>(Directory.GetFiles(folder));\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(sorted.Select(file => new Photo { Path = file })));")]
        [InlineData("var newest = Directory.GetFiles(folder).Max();\nreturn pipeline.Fit(ml.Data.LoadFromTextFile<Photo>(newest!));")]
        [InlineData("HashSet<string> seen = [];\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Where(seen.Add).Select(word => new Photo { Path = word })));")]
        [InlineData("List<string> seen = [.. words];\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(seen.Select(word => new Photo { Path = word })));")]
        [InlineData("ConcurrentBag<Photo> bag = [];\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(bag.OrderBy(photo => photo.Path, StringComparer.Ordinal)));")]
        [InlineData("HashSet<string> seen = [.. words];\nforeach (var (name, count) in seen.Select(word => (word, word.Length)))\n    Console.WriteLine($\"{name} {count}\");\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(words.Select(word => new Photo { Path = word })));")]
        public Task Sorted_counted_or_scored(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Weights_of_each_elements_own() => VerifyTorchAsync(Program("foreach (var file in Directory.GetFiles(folder))\n{\n    using var net = TorchSharp.torch.nn.Linear(4, 1);\n    using var optimizer = TorchSharp.torch.optim.SGD(net.parameters(), 0.1);\n    net.call(TorchSharp.torch.tensor(File.ReadAllBytes(file))).sum().backward();\n    optimizer.step();\n    net.save(file + \".dat\");\n}\nreturn null;"));

        /// <summary>Numbers that only say how far a program is are given out by nothing.</summary>
        [Fact]
        public Task Numbers_that_a_data_set_keeps_to_itself() => VerifyTorchAsync("""
            using System.Collections.Generic;
            using System.IO;
            using TorchSharp;

            class Photos(IReadOnlyList<(string File, long Class)> entries) : torch.utils.data.Dataset
            {
                private readonly Dictionary<string, int> _known = new();

                public override long Count => entries.Count;

                public void Note(string folder)
                {
                    foreach (var child in Directory.EnumerateDirectories(folder))
                    {
                        _known[child] = _known.Count;
                    }

                    foreach (var (name, number) in _known)
                    {
                        System.Console.WriteLine($"{number}: {name}");
                    }
                }

                public override Dictionary<string, torch.Tensor> GetTensor(long index) => new()
                {
                    ["x"] = torch.tensor(File.ReadAllBytes(entries[(int)index].File)),
                    ["y"] = torch.tensor(entries[(int)index].Class),
                };
            }
            """);

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(Program(
            "return pipeline.Fit(ml.Data.LoadFromEnumerable(Folder.GetFiles(folder).Select(file => new Photo { Path = file })));",
            """
                static class Folder
                {
                    public static string[] GetFiles(string name) => [name];
                }
            """));
    }

    public sealed class Fixes
    {
        private const string Train = "\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(files.Select(file => new Photo { Path = file })));";

        [Theory]
        [InlineData("var files = Directory.[|GetFiles|](folder); // all of them", "var files = Directory.GetFiles(folder).OrderBy(path => path, StringComparer.Ordinal).ToArray(); // all of them")]
        [InlineData("var files = Directory.[|EnumerateFiles|](folder);", "var files = Directory.EnumerateFiles(folder).OrderBy(path => path, StringComparer.Ordinal);")]
        [InlineData("var files = Directory.[|GetFiles|](folder).Take(10);", "var files = Directory.GetFiles(folder).OrderBy(path => path, StringComparer.Ordinal).Take(10);")]
        [InlineData("var files = words.[|AsParallel|]().Select(Path.GetFullPath).ToList();", "var files = words.AsParallel().AsOrdered().Select(Path.GetFullPath).ToList();")]
        [InlineData("var set = new HashSet<string>(words);\nvar files = [|set|].ToList();", "var set = new HashSet<string>(words);\nvar files = set.OrderBy(text => text, StringComparer.Ordinal).ToList();")]
        public Task Put_in_order(string faulty, string right) => Verify.VerifyCodeFixAsync(Program(faulty + Train), Program(right + Train));

        [Fact]
        public Task With_the_using_it_needs()
        {
            const string Body = "var photos = new List<Photo>();\nforeach (var file in {0})\n    photos.Add(new Photo {{ Path = file }});\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(photos));";
            return Verify.VerifyCodeFixAsync(
                Program(string.Format(System.Globalization.CultureInfo.InvariantCulture, Body, "Directory.[|GetFiles|](folder)"), usings: ""),
                Program(string.Format(System.Globalization.CultureInfo.InvariantCulture, Body, "Directory.GetFiles(folder).OrderBy(path => path, StringComparer.Ordinal)")));
        }
    }
}
