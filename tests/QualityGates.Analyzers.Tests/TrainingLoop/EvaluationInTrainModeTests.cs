using QualityGates.References;
using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.EvaluationInTrainMode,
    QualityGates.Fixes.TrainingLoop.EvaluationInTrainModeFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class EvaluationInTrainModeTests
{
    private const string Train = "foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}\n\n";

    private static Verify.Test Test(string code, string? right = null) => TestOf<QualityGates.Rules.TrainingLoop.EvaluationInTrainMode, QualityGates.Fixes.TrainingLoop.EvaluationInTrainModeFix>(code, right);

    /// <summary>A class whose one method scores, and whose other one does something with the network first.</summary>
    private static string Scorer(string first, string call) => $$"""
        public class Scorer
        {
            private readonly Net _net = new();

            public void First()
            {
                {{first}}
            }

            public double Score(Tensor x) => _net.{{call}}(x).sum().ToDouble();
        }
        """;

    private const string Own = """
        public class Own : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> _first = Linear(4, 8), _drop = Dropout(0.2), _last = Linear(8, 2);

            public Own() : base("own") => RegisterComponents();

            public (Tensor Output, Tensor Hidden) Run(Tensor x)
            {
                var hidden = _drop.call(_first.call(x));
                return (_last.call(hidden), hidden);
            }

            public void Freeze()
            {
                foreach (var parameter in _first.parameters()) parameter.requires_grad = false;
            }

            public override Tensor forward(Tensor x) => Run(x).Output;
        }
        """;

    private static string Raising(string constructor, string call) => $$"""
        class Run
        {
            private readonly optim.Optimizer _optimizer;

            public event Action Began;
            public event Action<int> Ended;

            public Net Net { get; } = new();

            public Run()
            {
                _optimizer = optim.Adam(Net.parameters());
                {{constructor}}
            }

            public void Go(IEnumerable<(Tensor X, Tensor Y)> batches)
            {
                for (var turn = 0; turn < 9; turn++)
                {
                    Began?.Invoke();
                    foreach (var (x, y) in batches)
                    {
                        _optimizer.zero_grad();
                        functional.mse_loss(Net.{{call}}(x), y).backward();
                        _optimizer.step();
                    }

                    Ended?.Invoke(turn);
                }
            }
        }
        """;

    /// <summary>A Keras network with a loop of its own, and what is done with it elsewhere.</summary>
    private static Verify.Test Keras(string members, string? right = null, string layer = "Dropout(0.3f)")
    {
        var test = new Verify.Test { TestCode = KerasProgram(members, layer), Libraries = MLReferences.Keras };
        if (right is not null)
        {
            test.FixedCode = KerasProgram(right, layer);
        }

        return test;
    }

    private static string KerasProgram(string members, string layer) => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Tensorflow;
            using Tensorflow.Keras;
            using Tensorflow.Keras.Engine;
            using static Tensorflow.Binding;
            using static Tensorflow.KerasApi;

            class Program
            {
                private readonly IModel _model;

                Program()
                {
                    var inputs = keras.Input(new Shape(4));
                    var hidden = keras.layers.{{layer}}.Apply(keras.layers.Dense(8, activation: "relu").Apply(inputs));
                    _model = keras.Model(inputs, keras.layers.Dense(3).Apply(hidden));
                }

                void Learn(Tensor x, Tensor y)
                {
                    using var tape = tf.GradientTape();
                    var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true).Call(y, Output(x, true));
                    var gradients = tape.gradient(loss, _model.TrainableVariables);
                    keras.optimizers.Adam().apply_gradients(zip(gradients, _model.TrainableVariables.Select(v => v as ResourceVariable)));
                }

                Tensor Output(Tensor x, bool training = true) => _model.Apply(x, training: training);

                {{members.Replace("\n", "\n    ")}}
            }
            """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("float Test(Tensor x) => (float)tf.reduce_mean(_model.[|Apply|](x, training: true));")]
        [InlineData("void Test(Tensor x)\n{\n    Tensor output = (_model).[|Apply|](training: true, inputs: x);\n    print(output);\n}")]
        [InlineData("Tensor Test(Tensor x) => tf.math.argmax([|Output(x)|], 1);")]
        [InlineData("void Fit(Tensor x, Tensor y)\n{\n    for (var epoch = 0; epoch < 9; epoch++)\n    {\n        Learn(x, y);\n        Console.WriteLine(Accuracy(_model.[|Apply|](x, training: true), y));\n    }\n}\n\nstatic Tensor Accuracy(Tensors output, Tensor y) => tf.reduce_mean(tf.equal(tf.math.argmax(output, 1), y));")]
        [InlineData("Tensor Scores(Tensor x) => _model.[|Apply|](x, training: true);\n\nTensor Best(Tensor x) => tf.math.argmax(Scores(x), 1);")]
        [InlineData("Tensor Test(Tensor x)\n{\n    using (var tape = tf.GradientTape())\n    {\n        Learn(x, x);\n    }\n\n    return tf.math.argmax(_model.[|Apply|](x, training: true), 1);\n}")]
        public Task A_network_of_Keras_that_is_told_to_train(string members) => Keras(members).RunAsync();

        [Fact]
        public Task And_names_the_network_where_a_method_tells_it()
        {
            var test = Keras("Tensor Test(Tensor x) => tf.math.argmax({|#0:Output(x)|}, 1);");
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(29, 61).WithArguments(
                "'Output' evaluates '_model' (line 29) as in training: 'training' is true where it is not given, so values are thrown away and no gradient is recorded", "write 'training: false'"));
            return test.RunAsync();
        }

        [Theory]
        [InlineData(Train + "foreach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.[|call|](x).argmax(1).eq(y).sum().ToInt64());\n}")]
        [InlineData("net.train();\n" + Train + "var same = net;\nforeach (var (x, y) in Batches(1))\n{\n    var (output, truth) = ((same).[|call|](x), y);\n    Console.WriteLine(loss.call(output, truth).item<float>());\n}")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    net.train();\n    " + Train + "    Console.WriteLine(Accuracy(net));\n}\n\nstatic double Accuracy(Module<Tensor, Tensor> n)\n{\n    var right = 0L;\n    foreach (var (x, y) in Batches(1)) right += n.[|call|](x).argmax(1).eq(y).sum().ToInt64();\n    return right;\n}")]
        [InlineData("net.load(\"net.dat\");\nConsole.WriteLine(Predict(rand(1, 4)).argmax().item<long>());\n\nTensor Predict(Tensor x) => net.[|call|](x);")]
        [InlineData(Train + "net.train(true);\nvar best = Batches(1).Max(batch => net.[|call|](batch.X).sum().ToDouble());")]
        public Task A_network_with_dropout_that_is_evaluated_as_it_trains(string body) => Test(WithNetwork(body)).RunAsync();

        [Theory]
        [InlineData("Sequential(Linear(4, 8), BatchNorm1d(8), Linear(8, 2))")]
        [InlineData("Sequential((\"a\", Linear(4, 8)), (\"b\", Sequential(ReLU(), Dropout(0.1))))")]
        [InlineData("torchvision.models.resnet18()")]
        [InlineData("Sequential(new Net(), ReLU()).to(CUDA)")]
        public Task A_network_whose_parts_depend_on_the_mode(string network) => Test(WithLoss(
            $"var net = {network};\nvar optimizer = optim.Adam(net.parameters());\n{Train}Console.WriteLine(net.[|call|](rand(1, 4)).ToDouble());")).RunAsync();

        [Theory]
        [InlineData("net.train();\nfor (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.[|call|](x), y).backward();\n        optimizer.step();\n    }\n\n    net.eval();\n    foreach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());\n}")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    Epoch();\n    Look(of: net);\n}\n\nvoid Epoch()\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        var output = net.[|call|](x);\n        loss.call(output, y).backward();\n        optimizer.step();\n    }\n}\n\nstatic void Look(Net of)\n{\n    of.train(false);\n    Console.WriteLine(of.call(rand(1, 4)).ToDouble());\n}")]
        public Task Training_that_goes_on_in_the_mode_of_evaluation(string body) => Test(WithNetwork(body)).RunAsync();

        [Fact]
        public Task A_handler_of_an_event_that_sets_the_mode() => Test(WithLoss(
            "var run = new Run();\nrun.Ended += turn =>\n{\n    run.Net.eval();\n    Console.WriteLine(run.Net.call(rand(1, 4)).ToDouble());\n};\nrun.Go(Batches());", Raising("Began += () => Console.WriteLine();", "[|call|]"))).RunAsync();

        [Fact]
        public Task A_network_given_to_the_primary_constructor_of_a_base_class() => Test(WithLoss("new Run(new Net()).Go();", """
            abstract class Base(Net net, optim.Optimizer optimizer)
            {
                protected Net Network { get; } = net;

                protected optim.Optimizer Optimizer => optimizer;

                protected void Look()
                {
                    Network.eval();
                    Console.WriteLine(Network.call(rand(1, 4)).ToDouble());
                }
            }

            sealed class Run(Net net) : Base(net, optim.Adam(net.parameters()))
            {
                public void Go()
                {
                    for (var epoch = 0; epoch < 9; epoch++)
                    {
                        Optimizer.zero_grad();
                        Network.[|call|](rand(2, 4)).sum().backward();
                        Optimizer.step();
                        Look();
                    }
                }
            }
            """)).RunAsync();

        [Fact]
        public Task A_network_that_is_made_when_it_is_first_asked_for() => Test(WithLoss("", """
            public class Scorer
            {
                private readonly Lazy<Net> _net = new(() =>
                {
                    var net = new Net();
                    net.load("net.dat");
                    return net;
                });

                public double Score(Tensor x) => _net.Value.[|call|](x).sum().ToDouble();
            }
            """)).RunAsync();

        [Fact]
        public Task A_method_of_its_own_that_runs_its_parts() => Test(WithLoss("net.train();\nforeach (var (x, y) in Batches(1))\n{\n    var (output, hidden) = net.[|Run|](x);\n    Console.WriteLine(output.sum().ToDouble());\n}".Insert(0, "var net = new Own();\n"), Own)).RunAsync();

        [Fact]
        public Task A_teacher_that_was_loaded() => Test(WithLoss("""
            var teacher = new Net();
            teacher.load("teacher.dat");
            var net = Linear(4, 2);
            var optimizer = optim.Adam(net.parameters());
            foreach (var (x, y) in Batches())
            {
                using var scope = NewDisposeScope();
                Tensor wanted;
                using (no_grad())
                {
                    wanted = teacher.[|call|](x);
                }

                optimizer.zero_grad();
                functional.mse_loss(net.call(x), wanted).backward();
                optimizer.step();
            }
            """)).RunAsync();

        [Fact]
        public Task Handlers_of_a_loop_that_only_tells_of_its_turns() => Test(WithLoss("""
            var net = new Net();
            var optimizer = optim.Adam(net.parameters());
            var loop = new Turns();
            loop.Began += () => net.train();
            loop.Arrived += (x, y) =>
            {
                optimizer.zero_grad();
                loss.call(net.call(x), y).backward();
                optimizer.step();
            };
            loop.Ended += () => Console.WriteLine(net.[|call|](rand(1, 4)).ToDouble());
            loop.Go(Batches());
            """, """
            class Turns
            {
                public event Action Began;
                public event Action<Tensor, Tensor> Arrived;
                public event Action Ended;

                public void Go(IEnumerable<(Tensor X, Tensor Y)> batches)
                {
                    for (var turn = 0; turn < 9; turn++)
                    {
                        Began?.Invoke();
                        foreach (var (x, y) in batches) Arrived?.Invoke(x, y);
                        Ended?.Invoke();
                    }
                }
            }
            """)).RunAsync();

        [Theory]
        [InlineData("Repeat(9, () =>\n{\n    Step();\n    net.eval();\n    Console.WriteLine(net.call(rand(1, 4)).ToDouble());\n});")]
        public Task A_function_that_a_method_runs_again_and_again(string body) => Test(WithNetwork(
            body + "\n\nvoid Step()\n{\n    optimizer.zero_grad();\n    net.[|call|](rand(2, 4)).sum().backward();\n    optimizer.step();\n}\n\nstatic void Repeat(int times, Action turn)\n{\n    for (var i = 0; i < times; i++) turn();\n}")).RunAsync();

        [Fact]
        public Task A_loop_that_raises_an_event_nobody_listens_to() => Test(WithLoss("var run = new Run();\nrun.Go(Batches());\nConsole.WriteLine(run.Net.[|call|](rand(1, 4)).ToDouble());", Raising("", "call"))).RunAsync();

        [Fact]
        public Task A_method_of_an_object_that_nothing_calls() => Test(WithLoss("", Scorer("_net.train();", "[|call|]"))).RunAsync();

        [Theory]
        [InlineData("functional.[|dropout|](x)")]
        [InlineData("functional.[|dropout2d|](p: 0.5, input: x)")]
        public Task Dropout_that_does_not_know_the_mode(string call) => Test(WithLoss("", $$"""
            class Own : Module<Tensor, Tensor>
            {
                public Own() : base("own") => RegisterComponents();

                public override Tensor forward(Tensor x) => {{call}};
            }
            """)).RunAsync();

        [Fact]
        public Task And_says_where_and_what_to_write()
        {
            var test = Test(WithNetwork("net.{|#1:train|}();\n" + Train + "Console.WriteLine(net.{|#0:call|}(rand(1, 4)).ToDouble());"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "'net', which has layers that work differently then, is evaluated in the mode of training, in which it is since 'train' (line 18)", "call 'net.eval()' before"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("float Test(Tensor x) => (float)tf.reduce_mean(_model.Apply(x, training: false));")]
        [InlineData("float Test(Tensor x) => (float)tf.reduce_mean(_model.Apply(x));")]
        [InlineData("Tensor Test(Tensor x) => tf.math.argmax(Output(x, false), 1);")]
        [InlineData("Tensor Test(Tensor x) => tf.math.argmax(Output(training: x.size > 1, x: x), 1);")]
        [InlineData("Tensor Mean(Tensor x) => tf.reduce_mean(tf.stack(Enumerable.Range(0, 30).Select(_ => (Tensor)_model.Apply(x, training: true)).ToArray()), 0);")]
        [InlineData("Tensor Mean(Tensor x)\n{\n    var all = new List<Tensor>();\n    for (var i = 0; i < 30; i++)\n    {\n        Tensor drawn = _model.Apply(x, training: true);\n        all.Add(tf.nn.softmax(drawn));\n    }\n\n    return tf.reduce_mean(tf.stack(all.ToArray()), 0);\n}")]
        [InlineData("void Twice(Tensor x, Tensor y)\n{\n    using var tape = tf.GradientTape();\n    var loss = Loss(x, y);\n    tape.gradient(loss, _model.TrainableVariables);\n}\n\nTensor Loss(Tensor x, Tensor y) => tf.reduce_mean(_model.Apply(x, training: true) - y);")]
        [InlineData("Tensors Give(Tensor x) => _model.Apply(x, training: true);")]
        [InlineData("void Build(Tensor x) => _model.Apply(x, training: true);")]
        [InlineData("IModel Around()\n{\n    var inputs = keras.Input(new Shape(4));\n    return keras.Model(inputs, keras.layers.Dense(2).Apply(_model.Apply(inputs, training: true)));\n}")]
        [InlineData("Tensors Layer(Tensors x) => keras.layers.Dense(2).Apply(keras.layers.Dropout(0.5f).Apply(x, training: true));")]
        public Task Networks_of_Keras_in_the_mode_they_need(string members) => Keras(members).RunAsync();

        [Fact]
        public Task Networks_of_Keras_that_are_the_same_in_both_modes() => Keras("float Test(Tensor x) => (float)tf.reduce_mean(_model.Apply(x, training: true));", layer: "Flatten()").RunAsync();

        [Theory]
        [InlineData("run.Began += () => run.Net.train();\nrun.Ended += turn => run.Net.eval();", "")]
        [InlineData("run.Ended += turn => run.Net.eval();", "Began += () => Net.train();")]
        [InlineData("run.Ended += turn => run.Net.eval();\nrun.Ended += Back;\nvoid Back(int turn) => run.Net.train();", "")]
        public Task Handlers_of_events_that_set_the_mode(string handlers, string constructor) => Test(WithLoss("var run = new Run();\n" + handlers + "\nrun.Go(Batches());", Raising(constructor, "call"))).RunAsync();

        [Fact]
        public Task A_network_that_is_made_in_the_mode_of_evaluation_when_it_is_first_asked_for() => Test(WithLoss("", """
            public class Scorer
            {
                private readonly Lazy<Net> _net = new(Load);

                public double Score(Tensor x) => _net.Value.call(x).sum().ToDouble();

                private static Net Load()
                {
                    var net = new Net();
                    net.eval();
                    return net;
                }
            }
            """)).RunAsync();

        [Theory]
        [InlineData("_net.eval();")]
        [InlineData("_net.train(false);")]
        public Task Objects_whose_other_method_may_have_set_the_mode(string first) => Test(WithLoss("", Scorer(first, "call"))).RunAsync();

        [Theory]
        [InlineData(Train + "net.eval();\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());")]
        [InlineData(Train + "net.train(args.Length > 0);\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    net.train();\n    " + Train + "    net.eval();\n    foreach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());\n}")]
        [InlineData("foreach (var phase in new[] { \"train\", \"test\" })\n{\n    if (phase == \"train\") net.train(); else net.eval();\n    foreach (var (x, y) in Batches())\n    {\n        var l = loss.call(net.call(x), y);\n        if (phase == \"train\")\n        {\n            optimizer.zero_grad();\n            l.backward();\n            optimizer.step();\n        }\n    }\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    var outputs = new List<Tensor>();\n    outputs.Add(net.call(x));\n    outputs.Add(net.call(-x));\n    loss.call(cat(outputs), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    var l = Loss(net.call(x), y);\n    l.backward();\n    optimizer.step();\n}\n\nTensor Loss(Tensor output, Tensor y) => loss.call(output, y);")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    Learn(Output(x), y);\n    optimizer.step();\n}\n\nTensor Output(Tensor x) => net.call(x);\nvoid Learn(Tensor output, Tensor y) => loss.call(output, y).backward();")]
        public Task Networks_in_the_mode_they_need(string body) => Test(WithNetwork(body)).RunAsync();

        [Theory]
        [InlineData("net.eval();\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.Run(x).Output.sum().ToDouble());")]
        [InlineData("net.train();\nnet.Freeze();\nforeach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    var (output, _) = net.Run(x);\n    loss.call(output, y).backward();\n    optimizer.step();\n}")]
        public Task Methods_of_its_own_that_run_its_parts(string body) => Test(WithLoss("var net = new Own();\nvar optimizer = optim.Adam(net.parameters());\n" + body, Own)).RunAsync();

        [Theory]
        [InlineData("teacher.load(\"teacher.dat\");\nteacher.eval();")]
        [InlineData("teacher.load_state_dict(net.state_dict());")]
        public Task Teachers_in_the_mode_they_need(string made) => Test(WithLoss("var net = new Net();\nvar teacher = new Net();\n" + made + """

            var optimizer = optim.Adam(net.parameters());
            foreach (var (x, y) in Batches())
            {
                using var scope = NewDisposeScope();
                Tensor wanted;
                using (no_grad())
                {
                    wanted = teacher.call(x);
                }

                optimizer.zero_grad();
                functional.mse_loss(net.call(x), wanted).backward();
                optimizer.step();
            }
            """)).RunAsync();

        [Fact]
        public Task A_mode_that_an_object_puts_back_when_it_is_disposed() => Test(WithNetwork(
            "net.train();\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    " + Train + "    using var mode = new Evaluating(net);\n    foreach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());\n}",
            """
            readonly struct Evaluating : IDisposable
            {
                private readonly Module _module;

                public Evaluating(Module module)
                {
                    _module = module;
                    module.eval();
                }

                public void Dispose() => _module.train();
            }
            """)).RunAsync();

        [Theory]
        [InlineData("Linear(4, 2)")]
        [InlineData("Sequential(Linear(4, 8), ReLU(), Linear(8, 2))")]
        [InlineData("new Plain()")]
        [InlineData("new Around(args.Length > 0 ? Linear(4, 2) : new Net())")]
        public Task A_network_that_is_the_same_in_both_modes_or_is_not_known(string network) => Test(WithLoss(
            $"Module<Tensor, Tensor> net = {network};\nvar optimizer = optim.Adam(net.parameters());\n{Train}Console.WriteLine(net.call(rand(1, 4)).ToDouble());",
            """
            class Plain : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> _layer = Linear(4, 2), _recurrent = Linear(2, 2);
                private readonly LSTM _memory = LSTM(2, 2, dropout: 0);

                public Plain() : base("plain") => RegisterComponents();

                public override Tensor forward(Tensor x) => _recurrent.call(_layer.call(x));
            }

            class Around : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> _inner;

                public Around(Module<Tensor, Tensor> inner) : base("around")
                {
                    _inner = inner;
                    RegisterComponents();
                }

                public override Tensor forward(Tensor x) => _inner.call(x);
            }
            """)).RunAsync();

        [Fact]
        public Task A_part_whose_mode_is_that_of_the_whole() => Test(WithLoss("""
            var encoder = new Net();
            var whole = Sequential(encoder, Linear(2, 1));
            whole.eval();
            Console.WriteLine(encoder.call(rand(1, 4)).ToDouble());
            """)).RunAsync();

        [Theory]
        [InlineData("functional.dropout(x, 0.5, training)")]
        [InlineData("functional.dropout(x, training: true)")]
        [InlineData("functional.alpha_dropout(x)")]
        public Task Dropout_that_is_told(string call) => Test(WithLoss("", $$"""
            class Own : Module<Tensor, Tensor>
            {
                public Own() : base("own") => RegisterComponents();

                public override Tensor forward(Tensor x) => {{call}};
            }
            """)).RunAsync();
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Evaluates_in_the_mode_of_evaluation() => Test(
            WithNetwork(Train + "// the test\nforeach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.[|call|](x).sum().ToDouble());\n}"),
            WithNetwork(Train.TrimEnd() + "\nnet.eval();\n\n// the test\nforeach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.call(x).sum().ToDouble());\n}")).RunAsync();

        [Fact]
        public Task And_trains_on_in_that_of_training() => Test(
            WithNetwork("net.train();\nfor (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n\n    foreach (var (x, y) in Batches(1))\n    {\n        Console.WriteLine(net.[|call|](x).sum().ToDouble());\n    }\n}"),
            WithNetwork("net.train();\nfor (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n    net.eval();\n\n    foreach (var (x, y) in Batches(1))\n    {\n        Console.WriteLine(net.call(x).sum().ToDouble());\n    }\n    net.train();\n}")).RunAsync();

        [Fact]
        public Task Trains_in_the_mode_of_training() => Test(
            WithNetwork("for (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.[|call|](x), y).backward();\n        optimizer.step();\n    }\n\n    net.eval();\n    Console.WriteLine(net.call(rand(1, 4)).ToDouble());\n}"),
            WithNetwork("for (var epoch = 0; epoch < 3; epoch++)\n{\n    net.train();\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n\n    net.eval();\n    Console.WriteLine(net.call(rand(1, 4)).ToDouble());\n}")).RunAsync();

        [Theory]
        [InlineData("_model.[|Apply|](x, training: true)", "_model.Apply(x, training: false)")]
        [InlineData("[|Output(x)|]", "Output(x, training: false)")]
        [InlineData("[|Output(x, /* as before */ true)|]", "Output(x, /* as before */ false)")]
        public Task Tells_a_network_of_Keras(string call, string right) =>
            Keras($"float Test(Tensor x) => (float)tf.reduce_mean({call});", $"float Test(Tensor x) => (float)tf.reduce_mean({right});").RunAsync();

        [Theory]
        [InlineData("Tensor x", "functional.[|dropout|](x, 0.5)", "functional.dropout(x, 0.5, training: training)")]
        [InlineData("Tensor training", "functional.[|dropout|](training)", "functional.dropout(training, training: this.training)")]
        public Task Tells_the_function(string parameter, string call, string right)
        {
            static string Own(string parameter, string call) => WithLoss("", $$"""
                class Own : Module<Tensor, Tensor>
                {
                    public Own() : base("own") => RegisterComponents();

                    public override Tensor forward({{parameter}}) => {{call}};
                }
                """);
            return Test(Own(parameter, call), Own(parameter, right)).RunAsync();
        }
    }
}
