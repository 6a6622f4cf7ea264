using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.ActivationLossMismatch,
    QualityGates.Fixes.TrainingLoop.ActivationLossMismatchFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class ActivationLossMismatchTests
{
    private static string Program(string body, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Program
        {
            readonly Module<Tensor, Tensor> _fc = Linear(4, 3);

            void Run(Tensor x, Tensor y, bool flag)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }

        class Both : Module<Tensor, (Tensor Scores, Tensor Value)>
        {
            readonly Module<Tensor, Tensor> _scores = Linear(4, 3), _value = Linear(4, 1);

            public Both() : base("both") => RegisterComponents();

            public override (Tensor Scores, Tensor Value) forward(Tensor x) => (_scores.call(x), sigmoid(_value.call(x)));
        }

        {{more}}
        """;

    private static Verify.Test Keras(string body) => new()
    {
        TestCode = $$"""
            using System.Collections.Generic;
            using Tensorflow;
            using Tensorflow.Keras;
            using Tensorflow.Keras.Engine;
            using static Tensorflow.KerasApi;

            class Program
            {
                static void Run(bool flag, Tensor x, Tensor y)
                {
                    var layers = keras.layers;
                    {{body.Replace("\n", "\n        ")}}
                }
            }
            """,
        Libraries = MLReferences.Keras,
    };

    private static string Net(string forward, string fields = "") => $$"""
        class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _body = Linear(4, 8);
            readonly Module<Tensor, Tensor> _head = Linear(8, 3);
            {{fields}}

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor x)
            {
                {{forward.Replace("\n", "\n        ")}}
            }
        }
        """;

    private static Verify.Test Test(string code, string? right = null, string? key = null)
    {
        var test = new Verify.Test { TestCode = code, Libraries = MLReferences.TorchSharp, CodeActionEquivalenceKey = key };
        if (right is not null)
        {
            test.FixedCode = right;
        }

        return test;
    }

    public sealed class Reports
    {
        [Fact]
        public Task A_head_that_is_made_before_the_network_it_is_given_to() => Test(Program("""
            var head = Linear(4, 3);
            var net = new Headed(head);
            using var loss = [|NLLLoss()|];
            loss.call(net.call(x), y).backward();
            """, """
            sealed class Headed(Module<Tensor, Tensor> head) : Module<Tensor, Tensor>("headed")
            {
                public override Tensor forward(Tensor x) => head.call(x);
            }
            """)).RunAsync();

        [Fact]
        public Task Network_and_loss_of_a_primary_constructor() => Test(Program("", """
            sealed class Found : Module<Tensor, Tensor>
            {
                readonly Linear _last = Linear(4, 1);

                public Found() : base("found") => RegisterComponents();

                public override Tensor forward(Tensor x) => torch.[|sigmoid|](_last.call(x));
            }

            sealed class Learning(Found net, BCEWithLogitsLoss loss)
            {
                public Tensor Of(Tensor x, Tensor y) => loss.call(net.call(x), y);
            }
            """)).RunAsync();

        [Theory]
        [InlineData("var inputs = keras.Input(new Shape(4));\nvar outputs = layers.[|Dense|](3, activation: keras.activations.Softmax).Apply(inputs);\nvar model = keras.Model(inputs, outputs, name: \"digits\");\nmodel.compile(keras.optimizers.Adam(), keras.losses.CategoricalCrossentropy(from_logits: true), new[] { \"accuracy\" });")]
        [InlineData("var model = keras.Sequential(new List<ILayer> { layers.Dense(8, activation: \"relu\"), layers.[|Dense|](1, activation: \"sigmoid\") });\nmodel.compile(keras.optimizers.Adam(), loss: keras.losses.BinaryCrossentropy(from_logits: true));")]
        [InlineData("var model = keras.Sequential();\nmodel.add(layers.Dense(8));\nmodel.add(layers.[|Softmax|]());\nmodel.compile(metrics: new[] { \"accuracy\" }, loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true), optimizer: keras.optimizers.Adam());")]
        [InlineData("var model = keras.Sequential(layers.Dense(8, activation: \"relu\"), layers.Dense(1));\nmodel.compile(keras.optimizers.Adam(), keras.losses.[|BinaryCrossentropy|]());")]
        public Task Losses_that_a_model_is_compiled_with(string body) => Keras(body).RunAsync();

        [Theory]
        [InlineData("var inputs = keras.Input(new Shape(4));\nvar model = keras.Model(inputs, layers.[|Dense|](3, activation: \"softmax\").Apply(inputs));\nvar loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);\nvar value = loss.Call(y, model.Apply(x, training: true));")]
        [InlineData("var model = keras.Sequential(layers.Dense(8, activation: \"relu\"), layers.Dense(1));\nvar output = model.Apply(x);\nvar value = keras.losses.[|BinaryCrossentropy|]().Call(y_pred: output, y_true: y);")]
        public Task Losses_that_a_loop_of_ones_own_computes(string body) => Keras(body).RunAsync();

        [Theory]
        [InlineData("functional.cross_entropy(functional.[|softmax|](_fc.call(x), 1), y).backward();")]
        [InlineData("var p = _fc.call(x).[|softmax|](1);\nvar loss = CrossEntropyLoss();\nloss.call(p, y).backward();")]
        [InlineData("var p = torch.[|softmax|](_fc.call(x), dim: 1).reshape(-1, 3);\nfunctional.cross_entropy(target: y, input: (p)).backward();")]
        [InlineData("var net = Sequential(Linear(4, 3), [|Softmax(1)|]);\nCrossEntropyLoss().call(net.call(x), y).backward();")]
        [InlineData("var net = Sequential((\"fc\", Linear(4, 3)), (\"out\", [|Softmax(1)|])).to(CPU);\nvar loss = new CrossEntropyLoss();\nloss.forward(net.forward(x), y).backward();")]
        [InlineData("var net = Sequential().append(Linear(4, 3)).append([|Softmax(1)|]);\nCrossEntropyLoss().call(net.call(x), y).backward();")]
        [InlineData("var loss = BCEWithLogitsLoss();\nloss.call([|sigmoid(_fc.call(x))|], y).backward();")]
        [InlineData("functional.binary_cross_entropy_with_logits(_fc.call(x).[|sigmoid|](), y).backward();")]
        [InlineData("functional.nll_loss(functional.[|softmax|](_fc.call(x), 1), y).backward();")]
        [InlineData("functional.[|nll_loss|](_fc.call(x), y).backward();")]
        [InlineData("var loss = [|BCELoss()|];\nloss.call(_fc.call(x).squeeze(), y).backward();")]
        [InlineData("var loss = [|NLLLoss()|];\nfor (var i = 0; i < 3; i++)\n{\n    loss.call(_fc.call(x), y).backward();\n    loss.call(_fc.call(x), y);\n}")]
        [InlineData("Func<Tensor, Tensor> head = t => functional.[|softmax|](t, 1);\nfunctional.cross_entropy(head(_fc.call(x)), y).backward();")]
        [InlineData("var layers = new List<Module<Tensor, Tensor>>();\nfor (var i = 0; i < 3; i++)\n{\n    layers.Add(Linear(4, 4));\n}\nlayers.Add([|Sigmoid()|]);\nBCEWithLogitsLoss().call(Sequential(layers).call(x), y).backward();")]
        [InlineData("var layers = new List<(string, Module<Tensor, Tensor>)> { (\"fc\", Linear(4, 3)), (\"out\", [|Softmax(1)|]) };\nCrossEntropyLoss().call(Sequential(layers.ToArray()).call(x), y).backward();")]
        [InlineData("var net = Sequential(Linear(4, 3));\nnet.append([|Softmax(1)|]);\nCrossEntropyLoss().call(net.call(x), y).backward();")]
        [InlineData("var (scores, value) = new Both().call(x);\nfunctional.[|nll_loss|](scores, y).backward();\nfunctional.binary_cross_entropy(value, y).backward();")]
        public Task Losses_that_are_given_another_kind(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("return functional.[|softmax|](_head.call(_body.call(x)), 1);", "")]
        [InlineData("x = _body.call(x);\nx = functional.relu(x);\nx = _head.call(x);\nreturn _soft.call(x);", "readonly Module<Tensor, Tensor> _soft = [|Softmax(1)|];")]
        public Task Modules_of_the_program(string forward, string fields) => Test(Program("var net = new Net();\nvar loss = CrossEntropyLoss();\nloss.call(net.call(x), y).backward();", Net(forward, fields))).RunAsync();

        [Fact]
        public Task Says_what_is_given_and_taken()
        {
            var test = Test(Program("functional.{|#1:cross_entropy|}(functional.{|#0:softmax|}(_fc.call(x), 1), y).backward();\n{|#2:BCELoss()|}.call({|#3:Linear(4, 1)|}.call(x), y);"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("softmax", "gives", "probabilities", "cross_entropy", "line 14", "takes", "logits", "take it out, and apply it where the model is used"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(2).WithLocation(3).WithArguments("BCELoss", "takes", "probabilities", "Linear", "line 15", "gives", "logits", "use 'BCEWithLogitsLoss', which applies the activation itself"));
            return test.RunAsync();
        }

        [Fact]
        public Task Across_files() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using TorchSharp;
                    using static TorchSharp.torch;
                    using static TorchSharp.torch.nn;

                    class Trainer
                    {
                        readonly Loss<Tensor, Tensor, Tensor> _loss = BCEWithLogitsLoss();
                        readonly Gate _net;
                        public Trainer(Gate net) => _net = net;
                        public void Step(Tensor x, Tensor y) => _loss.call(_net.call(x), y).backward();
                    }
                    """,
                    """
                    using TorchSharp;
                    using static TorchSharp.torch;
                    using static TorchSharp.torch.nn;

                    sealed class Gate : Module<Tensor, Tensor>
                    {
                        readonly Module<Tensor, Tensor> _fc = Linear(4, 1);
                        public Gate() : base("gate") => RegisterComponents();
                        public override Tensor forward(Tensor x) => Open(_fc.call(x)).squeeze(1);
                        static Tensor Open(Tensor logits) => torch.[|sigmoid|](logits);
                    }
                    """,
                },
            },
            Libraries = MLReferences.TorchSharp,
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var inputs = keras.Input(new Shape(4));\nvar outputs = layers.Dense(3).Apply(inputs);\nkeras.Model(inputs, outputs).compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true));")]
        [InlineData("var model = keras.Sequential(layers.Dense(8, activation: \"relu\"), layers.Dense(3));\nvar value = keras.losses.SparseCategoricalCrossentropy(from_logits: true).Call(y, model.Apply(x));")]
        [InlineData("var model = keras.Sequential(layers.Dense(8, activation: \"relu\"), layers.Dense(3, activation: \"softmax\"));\nvar value = keras.losses.SparseCategoricalCrossentropy(from_logits: flag).Call(y, model.Apply(x));")]
        [InlineData("var model = keras.Sequential(layers.Dense(8, activation: \"relu\"), layers.Dense(3, activation: \"softmax\"));\nmodel.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy());")]
        [InlineData("var model = keras.Sequential(layers.Dense(3, activation: \"softmax\"));\nmodel.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: flag));")]
        [InlineData("var model = keras.Sequential(layers.Dense(3));\nif (flag) model.add(layers.Softmax());\nmodel.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: !flag));")]
        [InlineData("var model = keras.Sequential(layers.Dense(3));\nif (flag) model.add(layers.Softmax());\nmodel.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy());")]
        [InlineData("var model = keras.Sequential(layers.Dense(3, activation: flag ? \"softmax\" : null));\nmodel.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true));")]
        [InlineData("var model = keras.Sequential(layers.Dense(1, activation: \"tanh\"));\nmodel.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError());")]
        public Task Losses_that_fit_the_model_or_are_not_known(string body) => Keras(body).RunAsync();

        [Theory]
        [InlineData("var layers = new List<Module<Tensor, Tensor>> { Linear(4, 3) };\nif (flag) layers.Add(Softmax(1));\nCrossEntropyLoss().call(Sequential(layers).call(x), y).backward();")]
        [InlineData("var layers = new List<Module<Tensor, Tensor>> { Linear(4, 3), Softmax(1) };\nlayers.RemoveAt(1);\nCrossEntropyLoss().call(Sequential(layers).call(x), y).backward();")]
        [InlineData("var layers = new List<Module<Tensor, Tensor>> { Softmax(1) };\nlayers.Insert(1, Linear(4, 3));\nCrossEntropyLoss().call(Sequential(layers).call(x), y).backward();")]
        [InlineData("var layers = new List<Module<Tensor, Tensor>>();\nlayers.Insert(0, Softmax(1));\nlayers.Insert(0, Linear(4, 3));\nlayers.Add(Linear(3, 3));\nCrossEntropyLoss().call(Sequential(layers).call(x), y).backward();")]
        [InlineData("var layers = new List<Module<Tensor, Tensor>>([_fc]);\nlayers.Insert(0, Softmax(1));\nCrossEntropyLoss().call(Sequential(layers).call(x), y).backward();")]
        [InlineData("var layers = new List<Module<Tensor, Tensor>>();\nfor (var i = 0; i < 3; i++)\n{\n    layers.Add(Sigmoid());\n    if (flag) layers.Add(Linear(4, 4));\n}\nBCEWithLogitsLoss().call(Sequential(layers).call(x), y).backward();")]
        public Task Layers_whose_last_is_not_known(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("functional.cross_entropy(_fc.call(x), y).backward();")]
        [InlineData("functional.cross_entropy(functional.log_softmax(_fc.call(x), 1), y).backward();")]
        [InlineData("functional.nll_loss(functional.log_softmax(_fc.call(x), 1), y).backward();")]
        [InlineData("functional.nll_loss(functional.softmax(_fc.call(x), 1).log(), y).backward();")]
        [InlineData("BCELoss().call(sigmoid(_fc.call(x)), y).backward();")]
        [InlineData("BCEWithLogitsLoss().call(_fc.call(x), y).backward();")]
        [InlineData("BCELoss().call(functional.relu(_fc.call(x)), y).backward();")]
        [InlineData("functional.cross_entropy(flag ? _fc.call(x) : functional.softmax(_fc.call(x), 1), y).backward();")]
        [InlineData("var p = functional.softmax(_fc.call(x), 1);\nfunctional.cross_entropy(_fc.call(x), y).backward();\nConsole.WriteLine(p);")]
        [InlineData("MSELoss().call(functional.softmax(_fc.call(x), 1), y).backward();")]
        [InlineData("var net = Sequential(Linear(4, 8), Softmax(1), Linear(8, 3));\nCrossEntropyLoss().call(net.call(x), y).backward();")]
        [InlineData("var net = Sequential(Linear(4, 8), Softmax(1));\nnet.append(Linear(8, 3));\nCrossEntropyLoss().call(net.call(x), y).backward();")]
        public Task Losses_that_fit_or_are_not_known(string body) => Test(Program(body)).RunAsync();

        [Fact]
        public Task Modules_that_apply_it_when_they_are_used() => Test(Program(
            "var net = new Net();\nCrossEntropyLoss().call(net.call(x), y).backward();",
            Net("x = _head.call(_body.call(x));\nreturn training ? x : functional.softmax(x, 1);"))).RunAsync();

        [Fact]
        public Task Look_alikes() => Test(Program("cross_entropy(softmax(x), y);\n\nTensor softmax(Tensor t) => t;\nvoid cross_entropy(Tensor a, Tensor b) { }")).RunAsync();
    }

    public sealed class Fixes
    {
        private const string Key = "ActivationLossMismatchFix.";

        [Theory]
        [InlineData("functional.cross_entropy(functional.[|softmax|](_fc.call(x), 1), y).backward(); // kept", "functional.cross_entropy(_fc.call(x), y).backward(); // kept")]
        [InlineData("var p = _fc.call(x)\n    .[|softmax|](1);\nCrossEntropyLoss().call(p, y).backward();", "var p = _fc.call(x);\nCrossEntropyLoss().call(p, y).backward();")]
        [InlineData("var net = Sequential(\n    (\"fc\", Linear(4, 3)),\n    (\"out\", [|Softmax(1)|]));\nCrossEntropyLoss().call(net.call(x), y).backward();", "var net = Sequential(\n    (\"fc\", Linear(4, 3)));\nCrossEntropyLoss().call(net.call(x), y).backward();")]
        public Task Takes_the_activation_out(string body, string right) => Test(Program(body), Program(right), Key + "out").RunAsync();

        [Theory]
        [InlineData("var loss = BCEWithLogitsLoss();\nloss.call([|sigmoid(_fc.call(x))|], y).backward();", "var loss = BCELoss();\nloss.call(sigmoid(_fc.call(x)), y).backward();")]
        [InlineData("BCELoss loss = [|BCELoss(reduction: Reduction.Sum)|];\nloss.call(_fc.call(x), y).backward();", "BCEWithLogitsLoss loss = BCEWithLogitsLoss(reduction: Reduction.Sum);\nloss.call(_fc.call(x), y).backward();")]
        [InlineData("functional.[|nll_loss|](_fc.call(x), y).backward();", "functional.cross_entropy(_fc.call(x), y).backward();")]
        public Task Uses_the_loss_that_fits(string body, string right) => Test(Program(body), Program(right), Key + "loss").RunAsync();

        [Theory]
        [InlineData("BCEWithLogitsLoss().call([|sigmoid(_fc.call(x))|].squeeze(), y).backward();", "BCEWithLogitsLoss().call(_fc.call(x).squeeze(), y).backward();")]
        [InlineData("var p = [|sigmoid(_fc.call(x))|];\nBCEWithLogitsLoss().call(p, y).backward();\nvar hits = p.gt(0.5);", "var p = sigmoid(_fc.call(x));\nBCELoss().call(p, y).backward();\nvar hits = p.gt(0.5);")]
        [InlineData("var net = Sequential(Linear(4, 1), [|Sigmoid()|]);\nBCEWithLogitsLoss().call(net.call(x), y).backward();", "var net = Sequential(Linear(4, 1), Sigmoid());\nBCELoss().call(net.call(x), y).backward();")]
        public Task Leaves_the_network_where_others_may_apply_it(string body, string right)
        {
            var test = Test(Program(body), Program(right));
            test.CodeActionIndex = 0;
            return test.RunAsync();
        }

        [Fact]
        public Task Uses_the_activation_the_loss_needs() => Test(
            Program("functional.nll_loss(_fc.call(x).[|softmax|](1), y).backward();"), Program("functional.nll_loss(_fc.call(x).log_softmax(1), y).backward();"), Key + "activation").RunAsync();

        [Theory]
        [InlineData("var loss = [|NLLLoss(null, Reduction.Sum)|];\nloss.call(_fc.call(x), y).backward();")]
        [InlineData("var layers = new List<Module<Tensor, Tensor>>();\nlayers.Insert(0, [|Softmax(1)|]);\nlayers.Insert(0, Linear(4, 3));\nCrossEntropyLoss().call(Sequential(layers).call(x), y).backward();")]
        public Task Is_silent_where_arguments_would_have_to_change_or_be_missing(string body) => Test(Program(body), Program(body)).RunAsync();
    }
}
