using QualityGates.References;
using QualityGates.Rules.Leakage;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    /// <summary>Right answers that are counted by hand, of rows in arrays that a loop has filled.</summary>
    public sealed class Counted
    {
        private static Task VerifyAsync(string fill, string count) => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.All, $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using Accord.MachineLearning.DecisionTrees.Learning;

            class Program
            {
                static int Run(string path, string other)
                {
                    var lines = File.ReadAllLines(path);
                    var echoes = new double[lines.Length][];
                    var mines = new int[lines.Length];
                    for (var i = 0; i < lines.Length; i++)
                    {
                        var cells = lines[i].Split(',');
                        {{fill}}
                    }

                    int right = 0, missed = 0;
                    {{count.Replace("\n", "\n        ")}}
                    return right - missed;
                }
            }
            """);

        private const string Converted = "echoes[i] = Array.ConvertAll(cells[..^1], double.Parse); mines[i] = cells[^1] == \"M\" ? 1 : 0;";
        private const string Parsed = "echoes[i] = cells.Skip(1).Select(double.Parse).ToArray(); mines[i] = int.Parse(cells[0]);";
        private const string Own = "var echo = new double[8]; for (var j = 0; j < 8; j++) echo[j] = double.Parse(cells[j]); echoes[i] = echo; mines[i] = int.Parse(cells[8]);";
        private const string Learn = "var tree = new C45Learning().Learn(echoes, mines);\n";
        private const string Loop = "for (var i = 0; i < echoes.Length; i++)\n{\n    ";

        [Theory]
        [InlineData(Parsed, Learn + Loop + "if (tree.[|Decide|](echoes[i]) == mines[i]) right++;\n}")]
        [InlineData(Converted, Learn + Loop + "if (tree.[|Decide|](echoes[i]) == mines[i]) right++;\n}")]
        [InlineData(Own, Learn + Loop + "if (tree.[|Decide|](echoes[i]) == mines[i]) right++;\n}")]
        [InlineData(Converted, Learn + Loop + "var answer = tree.[|Decide|](echoes[i]);\n    if (answer == mines[i])\n    {\n        right++;\n    }\n}")]
        [InlineData(Converted, Learn + Loop + "var answer = tree.[|Decide|](echoes[i]);\n    if (answer == mines[i]) right++;\n    else if (mines[i] == 1) missed++;\n}")]
        [InlineData(Converted, Learn + "var answers = tree.[|Decide|](echoes);\nfor (var i = 0; i < answers.Length; i++) if (answers[i] == mines[i]) right++;")]
        [InlineData(Converted, Learn + "right = echoes.Where((echo, i) => tree.[|Decide|](echo) == mines[i]).Count();")]
        public Task On_the_rows_that_were_learned(string fill, string count) => VerifyAsync(fill, count);

        private const string Test = "var tests = File.ReadAllLines(other);\nvar unknown = new double[tests.Length][];\nvar truth = new int[tests.Length];\nfor (var i = 0; i < tests.Length; i++)\n{\n    unknown[i] = Array.ConvertAll(tests[i].Split(','), double.Parse);\n    truth[i] = tests[i][0];\n}\n";

        [Theory]
        [InlineData(Converted, Test + Learn + "for (var i = 0; i < unknown.Length; i++)\n    if (tree.Decide(unknown[i]) == truth[i]) right++;")]
        [InlineData(Converted, "var tree = new C45Learning().Learn(echoes[..800], mines[..800]);\nfor (var i = 800; i < echoes.Length; i++)\n    if (tree.Decide(echoes[i]) == mines[i]) right++;")]
        [InlineData(Converted, "var tree = new C45Learning().Learn(echoes.Take(800).ToArray(), mines.Take(800).ToArray());\nfor (var i = 800; i < echoes.Length; i++)\n    if (tree.Decide(echoes[i]) == mines[i]) right++;")]
        [InlineData(Converted, "for (var held = 0; held < echoes.Length; held++)\n{\n    var tree = new C45Learning().Learn(echoes.Where((_, i) => i != held).ToArray(), mines.Where((_, i) => i != held).ToArray());\n    if (tree.Decide(echoes[held]) == mines[held]) right++;\n}")]
        [InlineData(Converted, "for (var held = 0; held < echoes.Length; held++)\n{\n    var known = echoes.ToList();\n    var classes = mines.ToList();\n    known.RemoveAt(held);\n    classes.RemoveAt(held);\n    var tree = new C45Learning().Learn(known.ToArray(), classes.ToArray());\n    if (tree.Decide(echoes[held]) == mines[held]) right++;\n}")]
        [InlineData(Converted, "for (var held = 0; held < echoes.Length; held++)\n{\n    var known = new List<double[]>();\n    var classes = new List<int>();\n    for (var i = 0; i < echoes.Length; i++)\n    {\n        if (i == held) continue;\n        known.Add(echoes[i]);\n        classes.Add(mines[i]);\n    }\n\n    var tree = new C45Learning().Learn(known.ToArray(), classes.ToArray());\n    if (tree.Decide(echoes[held]) == mines[held]) right++;\n}")]
        [InlineData(Converted, Learn + "for (var i = 0; i < echoes.Length; i++)\n    echoes[i] = Array.ConvertAll(File.ReadAllLines(other)[i].Split(','), double.Parse);\n" + Loop + "if (tree.Decide(echoes[i]) == mines[i]) right++;\n}")]
        public Task On_other_rows(string fill, string count) => VerifyAsync(fill, count);
    }
}
