using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.References;
using QualityGates.Testing;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

/// <summary>A program with a network, an optimizer and batches, for tests of what happens in the loop.</summary>
internal static class LoopProgram
{
    /// <summary>A method that has a network with dropout, its optimizer, a loss and batches, and then does <paramref name="body"/>; beside it <paramref name="types"/>.</summary>
    internal static string WithNetwork(string body, string types = "") => WithLoss("var net = new Net();\nvar optimizer = optim.Adam(net.parameters());\n" + body, types);

    /// <summary>A test of a program that is right, or that the fix changes into <paramref name="right"/>.</summary>
    internal static CodeFixVerifier<TRule, TFix>.Test TestOf<TRule, TFix>(string code, string? right)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CodeFixVerifier<TRule, TFix>.Test { TestCode = code, Libraries = MLReferences.TorchSharp };
        if (right is not null)
        {
            test.FixedCode = right;
        }

        return test;
    }

    /// <summary>A method that has a loss and batches.</summary>
    internal static string WithLoss(string body, string types = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        static class Program
        {
            static async Task Main(string[] args)
            {
                await Task.Yield();
                var loss = CrossEntropyLoss();
                {{body.Replace("\n", "\n        ")}}
            }

            static IEnumerable<(Tensor X, Tensor Y)> Batches(int seed = 0) => [];
        }

        public class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> _first = Linear(4, 8), _drop = Dropout(0.2), _last = Linear(8, 2);

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor x) => _last.call(_drop.call(_first.call(x)));
        }

        {{types}}
        """;
}
