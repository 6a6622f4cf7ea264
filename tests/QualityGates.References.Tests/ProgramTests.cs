using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.References.Tests;

/// <summary>Programs as the libraries' users write them compile against the references, without a warning about them either.</summary>
public class ProgramTests
{
    [Theory]
    [InlineData("MLNetClassification", nameof(MLReferences.MLNet))]
    [InlineData("MLNetTasks", nameof(MLReferences.MLNet))]
    [InlineData("MLNetAutoML", nameof(MLReferences.MLNet))]
    [InlineData("TorchTraining", nameof(MLReferences.TorchSharp))]
    [InlineData("KerasTraining", nameof(MLReferences.Keras))]
    [InlineData("NumSharpArrays", nameof(MLReferences.NumSharp))]
    [InlineData("AccordForest", nameof(MLReferences.Accord))]
    [InlineData("SharpLearningForest", nameof(MLReferences.SharpLearning))]
    [InlineData("DataFrameCsv", nameof(MLReferences.DataFrame))]
    [InlineData("MathNetRegression", nameof(MLReferences.MathNet))]
    [InlineData("WebService", nameof(MLReferences.Hosts))]
    public void Compiles(string program, string group)
    {
        var references = (ImmutableArray<MetadataReference>)typeof(MLReferences).GetProperty(group)!.GetValue(null)!;
        Assert.Equal("", Diagnose(program, references));
    }

    /// <summary>No two libraries get in each other's way.</summary>
    [Fact]
    public void Compiles_with_every_library_referenced()
    {
        foreach (var path in Directory.EnumerateFiles(Folder, "*.txt"))
        {
            Assert.Equal("", Diagnose(Path.GetFileNameWithoutExtension(path), MLReferences.All));
        }
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Programs");

    private static string Diagnose(string program, ImmutableArray<MetadataReference> references)
    {
        var path = Path.Combine(Folder, program + ".txt");
        var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: program);
        var compilation = CSharpCompilation.Create(
            program,
            [tree],
            MLReferences.Net.AddRange(references),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return string.Join(
            Environment.NewLine,
            compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
