// corpus: A forest is learned from everything and written to a file; no row is ever held back.
// library: SharpLearning
// axis: top-level program, static local function
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(static () => new StreamReader("soil.csv"), ',');
var model = new ClassificationRandomForestLearner(trees: 300, seed: 4)
    .Learn(parser.EnumerateRows(static name => name != "kind").ToF64Matrix(), Kinds(parser));
model.Save(static () => new StreamWriter("soil.xml")); // expect: MLQ3001

static double[] Kinds(CsvParser parser) => parser.EnumerateRows("kind").ToF64Vector();
