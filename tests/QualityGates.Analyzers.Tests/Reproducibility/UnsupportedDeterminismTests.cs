using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnsupportedDeterminism,
    QualityGates.Fixes.Reproducibility.UnsupportedDeterminismFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class UnsupportedDeterminismTests
{
    private static string Program(string body) => $$"""
        #pragma warning disable CS0618
        using System;
        using TorchSharp;

        class Program
        {
            static void Run()
            {
                torch.manual_seed(1);
                {{body}}
            }
        }
        """;

    private static Verify.Test Test(string code, string? right = null)
    {
        var test = new Verify.Test { TestCode = code };
        test.Libraries = MLReferences.TorchSharp;
        if (right is not null)
        {
            test.FixedCode = right;
        }

        return test;
    }

    public sealed class Reports
    {
        [Theory]
        [InlineData("torch.{|#0:use_deterministic_algorithms|}(true);")]
        [InlineData("Console.WriteLine(torch.{|#0:are_deterministic_algorithms_enabled|}());")]
        public Task A_switch_with_nothing_behind_it(string body)
        {
            var test = Test(Program(body));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithArguments(body.Contains("use_", StringComparison.Ordinal) ? "use_deterministic_algorithms" : "are_deterministic_algorithms_enabled"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("torch.set_num_threads(1);")]
        [InlineData("use_deterministic_algorithms(true);\n\n        static void use_deterministic_algorithms(bool mode) { }")]
        public Task Switches_that_work_and_look_alikes(string body) => Test(Program(body)).RunAsync();
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Takes_the_statement_out() => Test(
            Program("// as in the paper\n        torch.[|use_deterministic_algorithms|](true);\n        torch.set_num_threads(1);"),
            Program("// as in the paper\n        torch.set_num_threads(1);")).RunAsync();
    }
}
