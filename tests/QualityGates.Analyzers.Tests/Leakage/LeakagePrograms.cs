using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <summary>The programs around what the tests of the leakage rules show.</summary>
internal static class LeakagePrograms
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        """;

    /// <summary>A program whose one method is <paramref name="body"/>, from line 15 on; a body may end it and go on with another type.</summary>
    internal static string InMethod(string body) => Usings + $$"""


        class Program
        {
            static object? Run(MLContext ml, IDataView data, string path, bool flag)
            {
        {{body}}
            }
        }
        """;

    internal static string InFile(string types) => Usings + "\n\n" + types;

    internal static Task VerifyAsync<TRule>(string source, params (string Name, string Code)[] others)
        where TRule : DiagnosticAnalyzer, new()
    {
        var test = new AnalyzerVerifier<TRule>.Test { TestCode = source };
        foreach (var (name, code) in others)
        {
            test.TestState.Sources.Add((name, code));
        }

        return test.RunAsync(CancellationToken.None);
    }

    internal static Task VerifyAsync<TRule>(ImmutableArray<MetadataReference> libraries, string source)
        where TRule : DiagnosticAnalyzer, new() =>
        new AnalyzerVerifier<TRule>.Test { TestCode = source, Libraries = libraries }.RunAsync(CancellationToken.None);

    /// <summary>A program of top-level statements.</summary>
    internal static Task VerifyProgramAsync<TRule>(string source)
        where TRule : DiagnosticAnalyzer, new()
    {
        var test = new AnalyzerVerifier<TRule>.Test { TestCode = source };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>A program that does not compile, as one does while it is written.</summary>
    internal static Task VerifyIncompleteAsync<TRule>(string source)
        where TRule : DiagnosticAnalyzer, new() =>
        new AnalyzerVerifier<TRule>.Test { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync(CancellationToken.None);
}
