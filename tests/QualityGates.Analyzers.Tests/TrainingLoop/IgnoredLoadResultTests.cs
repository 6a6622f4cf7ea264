using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.TrainingLoop.IgnoredLoadResult>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class IgnoredLoadResultTests
{
    private static string Program(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using TorchSharp;
        using TorchSharp.PyBridge;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Program
        {
            const bool Exactly = false;
            readonly Dictionary<string, bool> _loaded = new();

            void Run(Module net, Module<Tensor, Tensor> typed, Dictionary<string, Tensor> weights, bool strict, Stream stream)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    private static Verify.Test Test(string code) => new() { TestCode = code, Libraries = MLReferences.TorchSharp };

    public sealed class Reports
    {
        [Theory]
        [InlineData("net.[|load|](\"a.dat\", strict: false);")]
        [InlineData("(net).[|load|](skip: null, strict: (false), location: \"a.dat\");")]
        [InlineData("net.[|load|](stream, Exactly);")]
        [InlineData("typed.[|load|](\"a.dat\", false).eval();")]
        [InlineData("net.[|load|](\"a.dat\", false, null, new Dictionary<string, bool>());")]
        [InlineData("var loaded = new Dictionary<string, bool>();\nnet.[|load|](\"a.dat\", strict: false, loadedParameters: loaded);")]
        [InlineData("typed.[|load_py|](\"a.pth\", strict: false);")]
        [InlineData("net.[|load_safetensors|](\"a.safetensors\", strict: false);")]
        [InlineData("net.[|load_state_dict|](weights, strict: false);")]
        [InlineData("var (missing, unexpected) = net.[|load_state_dict|](weights, strict: false);")]
        [InlineData("Action restore = () => net.[|load_state_dict|](weights, strict: false);\nrestore();")]
        [InlineData("void Restore() => net.[|load|](\"a.dat\", strict: false);\nRestore();")]
        public Task Loads_that_take_what_they_find(string body) => Test(Program(body)).RunAsync();

        [Fact]
        public Task Says_what_to_look_at()
        {
            var test = Test(Program("net.{|#0:load|}(\"a.dat\", strict: false);\nnet.{|#1:load_state_dict|}(weights, false);"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithArguments("load", "strict", "give it a dictionary as 'loadedParameters' and check that, or load strictly"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(1).WithArguments("load_state_dict", "strict", "check the missing and unexpected names it gives back, or load strictly"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("net.load(\"a.dat\");")]
        [InlineData("net.load(\"a.dat\", strict: true);")]
        [InlineData("net.load(\"a.dat\", strict);")]
        [InlineData("net.load(\"a.dat\", strict: false, skip: new[] { \"head.weight\" });")]
        [InlineData("net.load(\"a.dat\", strict: false, loadedParameters: _loaded);")]
        [InlineData("var loaded = new Dictionary<string, bool>();\nnet.load(\"a.dat\", strict: false, loadedParameters: loaded);\nConsole.WriteLine(loaded.Count);")]
        [InlineData("var (missing, _) = net.load_state_dict(weights, strict: false);\nConsole.WriteLine(missing.Count);")]
        [InlineData("if (net.load_state_dict(weights, strict: false).missing_keys.Count > 0)\n{\n    throw new InvalidOperationException();\n}")]
        [InlineData("_ = net.load_state_dict(weights, strict: false);")]
        [InlineData("net.load_state_dict(weights);")]
        [InlineData("load(\"a.dat\", strict: false);\n\nstatic void load(string location, bool strict) { }")]
        public Task Loads_that_are_strict_or_looked_at_and_look_alikes(string body) => Test(Program(body)).RunAsync();
    }
}
