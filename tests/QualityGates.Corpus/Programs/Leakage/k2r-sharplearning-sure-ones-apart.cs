// corpus: A tree is scored on the rows it has learned from, once on all of them and once on those it is sure of; choosing these is no split.
// library: SharpLearning
// axis: LINQ
using System.Text.Json;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;

var parser = new CsvParser(() => new StreamReader("claims.csv"), ';');
var claims = parser.EnumerateRows(name => name != "paid").ToF64Matrix();
var paid = parser.EnumerateRows("paid").ToF64Vector();

var tree = new ClassificationDecisionTreeLearner(maximumTreeDepth: 6).Learn(claims, paid);
var said = tree.PredictProbability(claims);
var sure = paid.Zip(said, (truth, guess) => new { Truth = truth, Guess = guess }).Where(pair => pair.Guess.Probabilities[pair.Guess.Prediction] > 0.8).ToArray();

var loss = new LogLossClassificationProbabilityMetric();
var ofSure = loss.Error(sure.Select(pair => pair.Truth).ToArray(), sure.Select(pair => pair.Guess).ToArray());
var ofAll = loss.Error(paid, said); // expect: MLQ2003
File.WriteAllText("claims.json", JsonSerializer.Serialize(new { ofSure, ofAll, share = (double)sure.Length / paid.Length }));
if (ofAll > 0.4)
{
    Environment.ExitCode = 1;
}
