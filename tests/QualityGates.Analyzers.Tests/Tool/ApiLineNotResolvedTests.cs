using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.References;
using QualityGates.Rules.Data;
using QualityGates.Rules.Tool;

namespace QualityGates.Analyzers.Tests.Tool;

public static class ApiLineNotResolvedTests
{
    private const string Wrappers = """
        using System.Collections.Generic;

        namespace Contoso.Data
        {
            public interface IStep<T> { T LearnFrom(IEnumerable<int> rows); }

            public sealed class Scaling : IStep<Scaling>
            {
                public Scaling(string[] columns) { }
                public Scaling LearnFrom(IEnumerable<int> numbers) => this;
            }

            public sealed class Options { public string Folder { get; set; } = ""; }

            public static class Rows
            {
                public static int Count => 0;
                public static IEnumerable<int> Load(string path) => [];
                public static IEnumerable<int> Load(Options options) => [];
                internal static IEnumerable<int> Half(this IEnumerable<int> rows, double share) => rows;

                public sealed class Part { public IEnumerable<int> Test { get; } = []; }
            }
        }
        """;

    private static CSharpCompilation Project(string source = Wrappers, params MetadataReference[] more) => CSharpCompilation.Create(
        "Project", [CSharpSyntaxTree.ParseText(source, path: "Project.cs")], [.. MLReferences.Net, .. MLReferences.NumSharp, .. more],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(DiagnosticAnalyzer rule, CSharpCompilation project, string? projectFolder, params AdditionalText[] files)
    {
        Assert.DoesNotContain(project.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var options = new AnalyzerOptions([.. files], new ProjectOptions(projectFolder));
        return await project.WithAnalyzers([rule], options).GetAnalyzerDiagnosticsAsync();
    }

    private static async Task<string[]> FindingsAsync(string line, string? projectFolder = null, string path = "team.mlapis") =>
        [.. (await RunAsync(new ApiLineNotResolved(), Project(), projectFolder, new ApiText(path, line))).Select(static found => found.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];

    public sealed class Reports
    {
        [Theory]
        [InlineData("Contoso.Data.Rows.Load(path)", "the role is missing; write 'Namespace.Type.Member(parameter, ..) role part=parameter word:value'")]
        [InlineData("Contoso.Data.Rows.Load(path source path=path", "the parameter list is not closed; write 'Namespace.Type.Member(parameter, ..) role part=parameter word:value'")]
        [InlineData("Contoso.Data.Rows.Load(path) sorce path=path", "no role is called 'sorce'; write 'source'")]
        [InlineData("Contoso.Data.Rows.Load(path) 7", "no role is called '7'; write one of *")]
        [InlineData("Contoso.Data.Rows.Load(path) source pfad=path", "no part is called 'pfad'; *")]
        [InlineData("Contoso.Data.Rows.Load(path) source oder:random", "no fact is called 'oder'; write 'order'")]
        [InlineData("Contoso.Data.Rows.Load(path) source order:odd", "'order' cannot be 'odd'; write order:random or order:time")]
        [InlineData("Contoso.Data.Row.Load(path) source", "no type 'Contoso.Data.Row' is in this project or what it references; write 'Contoso.Data.Rows'")]
        [InlineData("Contoso.Dota.Rows.Load(path) source", "no type 'Contoso.Dota.Rows' is in this project or what it references; write 'Contoso.Data.Rows'")]
        [InlineData("Contoso.Data.IStep.LearnFrom(rows) fit", "no type 'Contoso.Data.IStep' is in this project or what it references; write 'Contoso.Data.IStep`1'")]
        [InlineData("Northwind.Rows.Load(path) source", "no type 'Northwind.Rows' is in this project or what it references; write its full name, *")]
        [InlineData("NumSharp.np.laod(file, ..) source", "'NumSharp.np' declares no member 'laod'; write 'load'")]
        [InlineData("Contoso.Data.Rows.Lode(path) source", "'Contoso.Data.Rows' declares no member 'Lode'; write 'Load'")]
        [InlineData("Contoso.Data.Rows.Load(paht, ..) source", "'Load' has no parameter 'paht'; write 'path'")]
        [InlineData("Contoso.Data.Rows.Load() source", "no overload of 'Load' has exactly the parameters (); write '..' behind them for overloads that have more")]
        [InlineData("Contoso.Data.Rows.Load(path) source path=paht", "'Load' has no parameter 'paht'; write 'path'")]
        [InlineData("Contoso.Data.Rows.Load(options) source path=options.Foldr", "what is given for 'options' has no property 'Foldr'; write a property or field of its type")]
        [InlineData("Contoso.Data.Rows.Load(path) same of=this", "'Load' is called on no instance that could be 'of'; write of= and the name of a parameter")]
        [InlineData("get NumSharp.NDArray.this[slcie] subset rows=this", "'this[]' has no parameter 'slcie'; write 'slice'")]
        [InlineData("Contoso.Data.Rows.Half(share) subset rows=rows", "'Half' has no parameter 'rows'; write rows= and the name of a parameter")]
        [InlineData("Contoso.Data.Missing library", "no type 'Contoso.Data.Missing' is in this project or what it references; *")]
        public async Task Line(string line, string expected)
        {
            var message = Assert.Single(await FindingsAsync("# what our own code does\n\n" + line + "\n"));
            Assert.StartsWith("This line of API knowledge is not used: " + expected.TrimEnd('*'), message, StringComparison.Ordinal);
            Assert.True(expected.EndsWith('*') || message.EndsWith(expected, StringComparison.Ordinal), message);
        }

        [Fact]
        public async Task At_the_text_of_the_line()
        {
            var found = Assert.Single(await RunAsync(new ApiLineNotResolved(), Project(), null, new ApiText("team.mlapis", "\n  Contoso.Data.Rows.Load(path) sorce  \n")));
            Assert.Equal("team.mlapis: (1,2)-(1,36)", found.Location.GetLineSpan().ToString());
        }

        [Fact]
        public async Task A_file_that_is_too_large_once() =>
            Assert.Contains("larger than 256 KB", Assert.Single(await FindingsAsync(new string('#', UserApiFile.MostCharacters + 1))), StringComparison.Ordinal);

        [Fact]
        public async Task Lines_beyond_the_most_once()
        {
            var lines = string.Concat(Enumerable.Repeat("\n", UserApiFile.MostLines)) + "nonsense\nnonsense\n";
            Assert.Contains("beyond its 5,000th", Assert.Single(await FindingsAsync(lines)), StringComparison.Ordinal);
        }

        [Fact]
        public async Task A_slip_in_a_file_above_the_project() =>
            Assert.Single(await FindingsAsync("Contoso.Data.Row.Load(path) source", "/repo/App/", "/repo/team.mlapis"));

        [Fact]
        public async Task A_type_that_is_not_there_in_a_file_of_the_project() =>
            Assert.Single(await FindingsAsync("Northwind.Rows.Load(path) source", "/repo/App/", "/repo/App/team.mlapis"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("")]
        [InlineData("# nothing but a comment")]
        [InlineData("Contoso.Data.Rows.Load(path) source path=path\r\nContoso.Data.Rows.Load(path) file path=path\r\n")]
        [InlineData("Contoso.Data.Rows.Load(options) source path=options.Folder")]
        [InlineData("Contoso.Data.Rows.Half(share) subset rows=this fraction=share")]
        [InlineData("Contoso.Data.IStep`1.LearnFrom(rows) fit step=this rows=rows")]
        [InlineData("new Contoso.Data.Scaling(columns) step in=columns learns:features kind:normalize")]
        [InlineData("get Contoso.Data.Rows.Part.Test part name:test")]
        [InlineData("get NumSharp.NDArray.this[slice] subset rows=this range=slice")]
        [InlineData("Contoso.Data.Scaling step learns:features")]
        [InlineData("System.Text.StringBuilder.Append(value, ..) add item=value")]
        public async Task Line(string line) => Assert.Empty(await FindingsAsync(line));

        [Fact]
        public async Task A_type_of_another_project_in_a_file_of_the_repository() =>
            Assert.Empty(await FindingsAsync("Northwind.Rows.Load(path) source", "/repo/App/", "/repo/team.mlapis"));

        [Fact]
        public async Task Other_additional_files() => Assert.Empty(await FindingsAsync("nonsense", path: "notes.txt"));

        [Fact]
        public async Task A_project_without_ml() => Assert.Empty(await RunAsync(
            new ApiLineNotResolved(), CSharpCompilation.Create("Project", references: MLReferences.Net, options: new(OutputKind.DynamicallyLinkedLibrary)), null, new ApiText("team.mlapis", "nonsense")));

        [Fact]
        public async Task The_same_file_by_two_ways_is_reported_once() => Assert.Single(await RunAsync(
            new ApiLineNotResolved(), Project(), null, new ApiText("team.mlapis", "nonsense"), new ApiText("team.mlapis", "nonsense")));
    }

    public sealed class Lines
    {
        [Fact]
        public async Task Make_rules_see_what_they_cannot_read()
        {
            const string Source = """
                public static class Store { public static byte[] Read(string key) => key.Length == 0 ? [] : new byte[1]; }
                public static class Program { public static byte[] Run() => Store.Read("/data/rows.csv"); }
                """;
            Assert.Empty(await RunAsync(new HardCodedPath(), Project(Source), null));
            Assert.Single(await RunAsync(new HardCodedPath(), Project(Source), null, new ApiText("team.mlapis", "Store.Read(key) file path=key")));
        }

        /// <summary>The wrappers are interfaces that nobody here implements: without lines there is nothing to follow.</summary>
        [Fact]
        public async Task Carry_rows_through_what_has_no_body()
        {
            const string Source = """
                using Microsoft.ML;

                public interface IDivision { IDataView Learn { get; } IDataView Check { get; } }
                public interface IStore { IDataView Load(string path); IDivision Divide(IDataView rows); }

                public static class Program
                {
                    public static object Run(IStore store, MLContext ml)
                    {
                        var division = store.Divide(store.Load("rows.csv"));
                        var model = ml.Regression.Trainers.Ols().Fit(division.Learn);
                        return ml.Regression.Evaluate(model.Transform(division.Learn));
                    }
                }
                """;
            var lines = new ApiText("team.mlapis", """
                IStore.Load(path) source path=path
                IStore.Divide(rows) split rows=rows
                get IDivision.Learn part name:train
                get IDivision.Check part name:test
                """);
            var project = Project(Source, [.. MLReferences.MLNet]);
            Assert.Empty(await RunAsync(new ApiLineNotResolved(), project, null, lines));
            Assert.Single(await RunAsync(new Rules.Leakage.EvaluatedOnTrainingData(), project, null, lines));
        }

        [Fact]
        public void Speak_of_what_implements_them_in_its_own_names()
        {
            var project = Project();
            var model = ApiModel.For(project, [new ApiText("team.mlapis", "Contoso.Data.IStep`1.LearnFrom(rows) fit step=this rows=rows")], CancellationToken.None)!;
            var fit = model.Find(project.GetTypeByMetadataName("Contoso.Data.Scaling")!.GetMembers("LearnFrom").Single(), ApiRole.Fit)!;
            Assert.Equal("numbers", fit.Parts[fit.IndexOf("rows")].Parameter);
        }

        [Fact]
        public void Win_over_ours()
        {
            var project = Project();
            var mean = project.GetTypeByMetadataName("NumSharp.NDArray")!.GetMembers("ravel").First();
            Assert.Null(ApiModel.For(project)!.Find(mean, ApiRole.Same)!["order"]);
            var model = ApiModel.For(project, [new ApiText("team.mlapis", "NumSharp.NDArray.ravel(..) same of=this order:random")], CancellationToken.None)!;
            Assert.Equal("random", model.Find(mean, ApiRole.Same)!["order"]);
        }

        [Fact]
        public void That_are_wrong_are_not_used_and_the_others_are()
        {
            var project = Project();
            var text = new ApiText("team.mlapis", "Contoso.Data.Rows.Load(path) source pfad=path\nContoso.Data.Rows.Load(path) file path=path");
            var model = ApiModel.For(project, [text], CancellationToken.None)!;
            Assert.Single(model.Faults);
            var known = project.GetTypeByMetadataName("Contoso.Data.Rows")!.GetMembers("Load").Select(model.Find).OfType<ApiMember>();
            Assert.Equal([ApiRole.File], known.SelectMany(static member => member.Facts).Select(static fact => fact.Role));
        }

        [Fact]
        public void Can_name_a_library()
        {
            var project = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText(Wrappers)], MLReferences.Net);
            Assert.Null(ApiModel.For(project));
            Assert.NotNull(ApiModel.For(project, [new ApiText("team.mlapis", "Contoso.Data.Rows library")], CancellationToken.None));
        }

        [Fact]
        public void Are_read_once_for_all_rules()
        {
            var project = Project();
            ImmutableArray<AdditionalText> files = [new ApiText("team.mlapis", "Contoso.Data.Rows.Load(path) source path=path"), new ApiText("notes.txt", "")];
            Assert.Same(ApiModel.For(project, files, CancellationToken.None), ApiModel.For(project, [files[0]], CancellationToken.None));
            Assert.NotSame(ApiModel.For(project), ApiModel.For(project, files, CancellationToken.None));
        }
    }

    private sealed class ProjectOptions(string? folder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(folder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(string? folder) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = folder ?? "";
                return folder is not null && KeyComparer.Equals(key, "build_property.ProjectDir");
            }
        }
    }
}
