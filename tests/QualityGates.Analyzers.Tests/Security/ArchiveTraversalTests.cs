using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Security.ArchiveTraversal>;

namespace QualityGates.Analyzers.Tests.Security;

public static class ArchiveTraversalTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Formats.Tar;
        using System.IO;
        using System.IO.Compression;
        using System.Linq;
        using Microsoft.ML;

        class Models
        {
            void Unpack(ZipArchive archive, ZipArchiveEntry entry, TarEntry tar, string folder)
            {
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("foreach (var (name, data) in Files(archive))\n{\n    [|Write(name)|];\n}\nvoid Write(string name) => File.WriteAllBytes(Path.Combine(folder, name), []);")]
        [InlineData("foreach (var (name, data) in Files(archive))\n{\n    using var file = File.[|Create|](Path.Combine(folder, name));\n    data.CopyTo(file);\n}")]
        public Task Names_that_an_iterator_yields(string body) => Verify.VerifyAnalyzerAsync(InMethod(
            body, "private static IEnumerable<(string Name, Stream Data)> Files(ZipArchive archive)\n{\n    foreach (var entry in archive.Entries)\n    {\n        yield return (entry.FullName, entry.Open());\n    }\n}"));

        [Theory]
        [InlineData("entry.[|ExtractToFile|](Path.Combine(folder, entry.FullName));")]
        [InlineData("entry.[|ExtractToFile|](overwrite: true, destinationFileName: (Path.Combine(folder, (entry.FullName))));")]
        [InlineData("foreach (var item in archive.Entries)\n{\n    var target = Path.GetFullPath(folder + \"/\" + item.FullName);\n    using var file = File.[|Create|](target);\n    item.Open().CopyTo(file);\n}")]
        [InlineData("tar.[|ExtractToFile|](Path.Join(folder, tar.Name), overwrite: false);")]
        [InlineData("using var file = [|new FileStream($\"{folder}/{entry.FullName}\", FileMode.Create)|];")]
        [InlineData("var paths = archive.Entries.Select(item => (item, Path.Combine(folder, item.Name)));\n[|Store(entry.FullName)|];\nvoid Store(string name) => File.WriteAllBytes(Path.Combine(folder, name), []);")]
        [InlineData("Action<ZipArchiveEntry> write = item => item.[|ExtractToFile|](Path.Combine(folder, item.FullName));\nwrite(entry);")]
        [InlineData("if (entry.FullName.EndsWith('/') || string.IsNullOrEmpty(entry.FullName))\n{\n    return;\n}\nentry.[|ExtractToFile|](Path.Combine(folder, entry.FullName));")]
        [InlineData("var name = tar.Name.Replace('\\\\', '/');\ntar.[|ExtractToFile|](Path.Join(folder, name), overwrite: false);")]
        [InlineData("var name = entry.FullName;\nentry.[|ExtractToFile|](Path.Combine(folder, name.Replace(\"/\", \"\\\\\")));")]
        [InlineData("foreach (var path in archive.Entries.Where(item => item.Length > 0).Select(item => Path.Combine(folder, item.FullName)).ToList())\n{\n    File.[|WriteAllText|](path, \"\");\n}")]
        [InlineData("foreach (var (target, item) in archive.Entries.Select(item => (Path.Combine(folder, item.FullName), item)))\n{\n    item.[|ExtractToFile|](target);\n}")]
        [InlineData("foreach (var (item, target) in from item in archive.Entries select (item, Path.Combine(folder, item.FullName)))\n{\n    item.[|ExtractToFile|](target);\n}")]
        [InlineData("foreach (var (target, item) in archive.Entries.ToDictionary(item => Path.Combine(folder, item.FullName)))\n{\n    item.[|ExtractToFile|](target);\n}")]
        public Task Entries_written_where_they_say(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_what_writes() => Verify.VerifyAnalyzerAsync(
            InMethod("var target = Path.Combine(folder, {|#1:entry.FullName|});\nentry.{|#0:ExtractToFile|}(target);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("entry.FullName", "line 13", "ExtractToFile", "line 14"));

        [Fact]
        public Task Says_what_is_handed_to_what_writes() => Verify.VerifyAnalyzerAsync(
            InMethod("{|#0:Store(PathOf(entry))|};\nvoid Store(string target) => entry.{|#2:ExtractToFile|}(target);", "private static string PathOf(ZipArchiveEntry entry) => Path.Combine(\"models\", {|#1:entry.FullName|});"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("entry.FullName", "line 16", "ExtractToFile", "line 14"));

        [Fact]
        public Task In_a_base_class_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.IO.Compression;
                    using System.Threading.Tasks;

                    class Models(string folder) : Store(folder)
                    {
                        public async Task Unpack(ZipArchive archive)
                        {
                            await Task.Yield();
                            [|Keep(archive.Entries[0], archive.Entries[0].FullName)|];
                        }
                    }
                    """,
                    """
                    using System.IO;
                    using System.IO.Compression;

                    abstract class Store(string folder)
                    {
                        private string PathOf(string name) => Path.Combine(folder, name);

                        protected void Keep(ZipArchiveEntry entry, string name) => entry.ExtractToFile(PathOf(name));
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Fact]
        public Task What_is_yielded_beside_a_name() => Verify.VerifyAnalyzerAsync(InMethod(
            "foreach (var (name, safe) in Files(archive))\n{\n    Console.WriteLine(name);\n    File.WriteAllBytes(Path.Combine(folder, safe), []);\n}",
            "private static IEnumerable<(string Name, string Safe)> Files(ZipArchive archive)\n{\n    foreach (var entry in archive.Entries)\n    {\n        yield return (entry.FullName, entry.Name);\n    }\n}"));

        [Theory]
        [InlineData("var target = Path.GetFullPath(Path.Combine(folder, entry.FullName));\nif (target.StartsWith(folder, StringComparison.Ordinal))\n{\n    entry.ExtractToFile(target);\n}")]
        [InlineData("entry.ExtractToFile(Path.Combine(folder, entry.Name));")]
        [InlineData("entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)));")]
        [InlineData("Console.WriteLine(entry.FullName + File.Exists(Path.Combine(folder, entry.FullName)));")]
        [InlineData("entry.ExtractToFile(Inside(Path.Combine(folder, entry.FullName), folder));")]
        [InlineData("archive.ExtractToDirectory(folder);")]
        [InlineData("foreach (var (target, item) in archive.Entries.Select(item => (Path.GetFullPath(Path.Combine(folder, item.FullName)), item)).Where(pair => pair.Item1.StartsWith(folder, StringComparison.Ordinal)))\n{\n    item.ExtractToFile(target);\n}")]
        [InlineData("foreach (var (target, item) in archive.Entries.Select((item, number) => (Path.Combine(folder, number + \".bin\"), item)))\n{\n    item.ExtractToFile(target);\n}")]
        [InlineData("if (entry.FullName.Contains(\"..\"))\n{\n    return;\n}\nentry.ExtractToFile(Path.Combine(folder, entry.FullName));")]
        [InlineData("var name = entry.FullName;\nentry.ExtractToFile(Path.Combine(folder, name.Replace(\"..\", \"\")));")]
        [InlineData("var name = tar.Name.Replace('\\\\', '/').Replace(\"../\", \"\");\ntar.ExtractToFile(Path.Join(folder, name), overwrite: false);")]
        public Task Paths_that_are_compared_or_have_no_folders(string body) => Verify.VerifyAnalyzerAsync(InMethod(
            body, "static string Inside(string path, string folder) => Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal) ? path : throw new InvalidDataException();"));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(InMethod(
            "File.Create(Path.Combine(folder, new Entry().FullName)).Dispose();\nFile.Create(Path.Combine(folder, new FileInfo(folder).FullName)).Dispose();", "sealed class Entry { public string FullName => \"\"; }"));
    }
}
