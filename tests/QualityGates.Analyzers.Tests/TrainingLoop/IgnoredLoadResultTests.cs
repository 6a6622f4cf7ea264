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

    private static string Owner(string constructor, string row, string call) => $$"""
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Forecast
        {
            private readonly Module<Tensor, Tensor> _net;

            public Forecast(bool there)
            {
                _net = Linear(4, 1);
                {{constructor}}
            }

            public Tensor Tomorrow(float[] hours)
            {
                using var input = Row(hours);
                return _net.{{call}}(input);
            }

            private static Tensor Row(float[] hours) => {{row}};
        }
        """;

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

        [Theory]
        [InlineData("var net2 = Linear(4, 1).cuda();\nnet2.[|call|](rand(1, 4));")]
        [InlineData("var net2 = Linear(4, 1);\n(net2).to(deviceType: DeviceType.CUDA);\nvar row = torch.tensor(new[] { 1f, 2f });\nConsole.WriteLine((net2).[|call|](row.unsqueeze(0)));")]
        [InlineData("var there = torch.device(\"cuda:0\");\nvar net2 = Linear(4, 1);\nnet2 = net2.to(there);\nforeach (var i in new[] { 1, 2 })\n{\n    net2.[|forward|](zeros(i, 4).reshape(-1, 4));\n}")]
        [InlineData("var net2 = Sequential(Linear(4, 1)).to(\"cuda\");\nTensor Predict() => net2.[|call|](ones(1, 4));\nPredict();")]
        public Task Modules_that_are_given_tensors_of_another_device(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("_net.cuda();", "tensor(hours).reshape(1, 4)")]
        [InlineData("_net.to(CUDA);", "ones(1, 4)")]
        public Task A_module_that_its_owner_moves(string constructor, string row) => Test(Owner(constructor, row, "[|call|]")).RunAsync();

        [Fact]
        public Task Says_where_both_are()
        {
            var test = Test(Program("var net2 = Linear(4, 1).{|#1:cuda|}();\nnet2.{|#0:call|}({|#2:rand(1, 4)|});"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments(
                "'net2' is on the device that 'cuda' (line 16) moved it to, and is given what 'rand' (line 17) makes on the processor, which throws", "give that the same 'device', or move it"));
            return test.RunAsync();
        }

        [Fact]
        public Task Says_what_to_look_at()
        {
            var test = Test(Program("net.{|#0:load|}(\"a.dat\", strict: false);\nnet.{|#1:load_state_dict|}(weights, false);\nvar loaded = new Dictionary<string, bool>();\nnet.{|#2:load|}(\"b.dat\", strict: false, loadedParameters: loaded);"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithArguments("'load' with 'strict: false' leaves weights as they were initialised where a name does not match, and nothing looks at which did", "give it a dictionary as 'loadedParameters' and check that, or load strictly"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(1).WithArguments("'load_state_dict' with 'strict: false' leaves weights as they were initialised where a name does not match, and nothing looks at which did", "check the missing and unexpected names it gives back, or load strictly"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(2).WithArguments("'load' with 'strict: false' leaves weights as they were initialised where a name does not match, and nothing looks at which did", "check 'loaded' behind it, or load strictly"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var net2 = Linear(4, 1).cuda();\nnet2.call(rand(1, 4, device: CUDA));\nnet2.call(rand(1, 4).cuda());\nnet2.call(rand(1, 4).unsqueeze(0).to(CUDA));")]
        [InlineData("var net2 = Linear(4, 1).to(CPU);\nnet2.call(rand(1, 4));")]
        [InlineData("var there = cuda.is_available() ? CUDA : CPU;\nvar net2 = Linear(4, 1).to(there);\nnet2.call(rand(1, 4));")]
        [InlineData("var net2 = Linear(4, 1);\nnet2.call(rand(1, 4));\nnet2.to(CUDA);")]
        [InlineData("var net2 = Linear(4, 1);\nif (strict)\n{\n    net2.to(CUDA);\n}\nnet2.call(rand(1, 4));")]
        [InlineData("var net2 = Linear(4, 1).cuda();\nnet2.cpu();\nnet2.call(rand(1, 4));")]
        [InlineData("var net2 = Linear(4, 1).cuda();\nnet2.to(CPU);\nnet2.call(rand(1, 4));")]
        [InlineData("set_default_device(CUDA);\nvar net2 = Linear(4, 1).cuda();\nnet2.call(rand(1, 4));")]
        [InlineData("var net2 = Linear(4, 1).cuda();\nvar row = rand(1, 4);\nrow = row.to(CUDA);\nnet2.call(row);")]
        [InlineData("var net2 = Linear(4, 1).cuda();\nvar net3 = Linear(4, 1);\nnet3.call(rand(1, 4));\nnet2.call(rand_like(weights[\"x\"]));")]
        public Task Modules_that_are_given_tensors_of_their_device(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("if (there) { _net.cuda(); }", "ones(1, 4)")]
        [InlineData("_net.cuda();", "ones(1, 4, device: CUDA)")]
        [InlineData("_net.cuda(); _net.cpu();", "ones(1, 4)")]
        [InlineData("_net.cuda();", "ones(1, 4).cuda()")]
        public Task A_module_that_its_owner_gives_its_device(string constructor, string row) => Test(Owner(constructor, row, "call")).RunAsync();

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
