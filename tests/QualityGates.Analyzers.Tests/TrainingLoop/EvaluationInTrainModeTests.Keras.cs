using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.EvaluationInTrainMode,
    QualityGates.Fixes.TrainingLoop.EvaluationInTrainModeFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static partial class EvaluationInTrainModeTests
{
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

    public sealed partial class Reports
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
        public Task A_method_of_Keras_that_both_phases_share()
        {
            var test = Keras("Tensor Error(Tensor x, Tensor y) => keras.losses.MeanSquaredError().Call(y, _model.{|#0:Apply|}(x, training: true));\n\nvoid Turn(Tensor x, Tensor y)\n{\n    using var tape = tf.GradientTape();\n    tape.gradient(Error(x, y), _model.TrainableVariables);\n}\n\nfloat Test(Tensor x, Tensor y) => {|#1:Error(x, y)|}.numpy();");
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "'Error' is what training goes by, and is called to evaluate, too (line 39), where '_model' works as in training: 'training' is always true", "give 'Error' the mode, and hand it on as 'training'"));
            return test.RunAsync();
        }

        [Fact]
        public Task And_names_the_network_where_a_method_tells_it()
        {
            var test = Keras("Tensor Test(Tensor x) => tf.math.argmax({|#0:Output(x)|}, 1);");
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(29, 61).WithArguments(
                "'Output' evaluates '_model' (line 29) as in training: 'training' is true where it is not given, so values are thrown away and no gradient is recorded", "write 'training: false'"));
            return test.RunAsync();
        }
    }

    public sealed partial class Guards
    {
        [Theory]
        [InlineData("float Test(Tensor x) => (float)tf.reduce_mean(_model.Apply(x, training: false));")]
        [InlineData("float Test(Tensor x) => (float)tf.reduce_mean(_model.Apply(x));")]
        [InlineData("Tensor Test(Tensor x) => tf.math.argmax(Output(x, false), 1);")]
        [InlineData("Tensor Test(Tensor x) => tf.math.argmax(Output(training: x.size > 1, x: x), 1);")]
        [InlineData("Tensor Mean(Tensor x) => tf.reduce_mean(tf.stack(Enumerable.Range(0, 30).Select(_ => (Tensor)_model.Apply(x, training: true)).ToArray()), 0);")]
        [InlineData("Tensor Mean(Tensor x)\n{\n    var all = new List<Tensor>();\n    for (var i = 0; i < 30; i++)\n    {\n        Tensor drawn = _model.Apply(x, training: true);\n        all.Add(tf.nn.softmax(drawn));\n    }\n\n    return tf.reduce_mean(tf.stack(all.ToArray()), 0);\n}")]
        [InlineData("void Twice(Tensor x, Tensor y)\n{\n    using var tape = tf.GradientTape();\n    var loss = Loss(x, y);\n    tape.gradient(loss, _model.TrainableVariables);\n}\n\nTensor Loss(Tensor x, Tensor y) => tf.reduce_mean(_model.Apply(x, training: true) - y);")]
        [InlineData("void Both(Tensor x, Tensor y)\n{\n    Loss(x, y);\n    using var tape = tf.GradientTape();\n    tape.gradient(Loss(x, y), _model.TrainableVariables);\n}\n\nTensor Loss(Tensor x, Tensor y) => tf.reduce_mean(_model.Apply(x, training: true) - y);")]
        [InlineData("Tensors Give(Tensor x) => _model.Apply(x, training: true);")]
        [InlineData("void Build(Tensor x) => _model.Apply(x, training: true);")]
        [InlineData("IModel Around()\n{\n    var inputs = keras.Input(new Shape(4));\n    return keras.Model(inputs, keras.layers.Dense(2).Apply(_model.Apply(inputs, training: true)));\n}")]
        [InlineData("Tensors Layer(Tensors x) => keras.layers.Dense(2).Apply(keras.layers.Dropout(0.5f).Apply(x, training: true));")]
        public Task Networks_of_Keras_in_the_mode_they_need(string members) => Keras(members).RunAsync();

        [Fact]
        public Task Networks_of_Keras_that_are_the_same_in_both_modes() => Keras("float Test(Tensor x) => (float)tf.reduce_mean(_model.Apply(x, training: true));", layer: "Flatten()").RunAsync();
    }

    public sealed partial class Fixes
    {
        [Theory]
        [InlineData("_model.[|Apply|](x, training: true)", "_model.Apply(x, training: false)")]
        [InlineData("[|Output(x)|]", "Output(x, training: false)")]
        [InlineData("[|Output(x, /* as before */ true)|]", "Output(x, /* as before */ false)")]
        public Task Tells_a_network_of_Keras(string call, string right) =>
            Keras($"float Test(Tensor x) => (float)tf.reduce_mean({call});", $"float Test(Tensor x) => (float)tf.reduce_mean({right});").RunAsync();
    }
}
