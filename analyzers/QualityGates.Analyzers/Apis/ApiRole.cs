namespace QualityGates.Apis;

/// <summary>
/// What a member does, in the words of the field. A new word here is a new word in the <c>.apis</c> grammar. Every part may also be the
/// instance the member is called on, written <c>this</c>.
/// </summary>
internal enum ApiRole
{
    /// <summary>The type marks its assembly as an ML library: without one of these in reach, no rule registers anything.</summary>
    Library,

    /// <summary>Creates a context whose generator feeds everything reached through it; part <c>seed</c>.</summary>
    Context,

    /// <summary>Returns a part of the context it is called on.</summary>
    Catalog,

    /// <summary>Takes random numbers from the context it is reached through, unless part <c>seed</c> is given; only if part <c>when</c> is, where there is one.</summary>
    Draw,

    /// <summary>Opens or names a file or folder; part <c>path</c>.</summary>
    File,

    /// <summary>Makes a path from its part <c>path</c>.</summary>
    Path,

    /// <summary>Brings rows into being; part <c>path</c> where it names what they are read from. Word <c>part:train</c> or <c>part:test</c> for data sets that come divided.</summary>
    Source,

    /// <summary>Returns the rows, model or step of part <c>of</c> unchanged as far as lineage goes: caches, loaders over rows, casts, shuffles (word <c>order:random</c>), each row once (word <c>unique:yes</c>).</summary>
    Same,

    /// <summary>Divides part <c>rows</c> at random; parts <c>fraction</c> (of the test part), <c>key</c>, <c>seed</c>.</summary>
    Split,

    /// <summary>Divides part <c>rows</c> into folds, a sequence of divisions; parts <c>key</c>, <c>seed</c>.</summary>
    Folds,

    /// <summary>A named piece of what it is read from; word <c>name</c>: train, test, model, metrics, best, validation.</summary>
    Part,

    /// <summary>Some of part <c>rows</c>: parts <c>take</c>, <c>skip</c> (counts), <c>from</c>, <c>to</c> (positions), <c>count</c>, <c>predicate</c>.</summary>
    Subset,

    /// <summary>The rows of all parts <c>rows</c> together; word <c>unique:yes</c> where each stays once.</summary>
    Union,

    /// <summary>Rows drawn from part <c>rows</c> so that one may occur twice.</summary>
    Resample,

    /// <summary>Every row of part <c>rows</c> made anew by the function in part <c>by</c>; word <c>flat:yes</c> where it gives several for one.</summary>
    Map,

    /// <summary>Writes part <c>with</c> into part <c>rows</c>, in place.</summary>
    Rewrite,

    /// <summary>A number computed from all of part <c>rows</c>: a mean, a deviation, an extreme.</summary>
    Statistic,

    /// <summary>Adds part <c>item</c>, or the elements of part <c>rows</c>, to the collection it is called on.</summary>
    Add,

    /// <summary>
    /// An estimator that is no trainer. Word <c>learns</c>: nothing, vocabulary, features, label, calibration. Parts <c>out</c>, <c>in</c>
    /// (column names), <c>label</c>, <c>mode</c>.
    /// </summary>
    Step,

    /// <summary>
    /// An estimator that makes a predictive model. Words <c>task</c> (binary, multiclass, regression, ranking, clustering, anomaly, recommendation,
    /// forecasting), <c>calibrated</c>, <c>scaling:needed</c>, <c>deterministic:no</c>. Parts <c>label</c>, <c>features</c>, <c>group</c>, <c>validation</c>, <c>step</c>.
    /// </summary>
    Trainer,

    /// <summary>Puts part <c>next</c> behind part <c>first</c>.</summary>
    Chain,

    /// <summary>
    /// Learns part <c>step</c> from part <c>rows</c> and returns the model, or makes it of the object itself (word <c>into:this</c>).
    /// Parts <c>labels</c>, <c>validation</c>.
    /// </summary>
    Fit,

    /// <summary>Applies part <c>model</c> to part <c>rows</c>; the result is these rows with more columns, or predictions of them.</summary>
    Transform,

    /// <summary>Scores part <c>rows</c>, predictions of a model, or part <c>model</c> on part <c>rows</c>; words <c>task</c>, <c>calibrated</c>; parts <c>label</c>, <c>score</c>, <c>labels</c>.</summary>
    Evaluate,

    /// <summary>Fits and scores part <c>step</c> on folds of part <c>rows</c>; words and parts as in Evaluate, and <c>key</c>.</summary>
    CrossValidate,

    /// <summary>Permutation importance of part <c>model</c> on part <c>rows</c>.</summary>
    Importance,

    /// <summary>Makes single predictions with part <c>model</c>.</summary>
    Predict,

    /// <summary>Writes part <c>model</c>; part <c>path</c>.</summary>
    Save,

    /// <summary>Reads a model; part <c>path</c>.</summary>
    Load,

    /// <summary>Sets up a search over models; word <c>task</c>.</summary>
    Experiment,

    /// <summary>
    /// Runs or feeds the search of part <c>experiment</c> on part <c>rows</c>; parts <c>validation</c>, <c>folds</c>, <c>key</c>, <c>label</c>. Word <c>into:this</c> where it only feeds it.
    /// </summary>
    Execute,

    /// <summary>Moves the decision threshold of part <c>model</c> to part <c>threshold</c>.</summary>
    Threshold,

    /// <summary>The type holds metrics; word <c>task</c>.</summary>
    Metrics,

    /// <summary>Picks the best of part <c>of</c> by the function in part <c>by</c>: OrderBy, MaxBy.</summary>
    Select,

    /// <summary>Writes its arguments for a person to read.</summary>
    Print,

    /// <summary>Trains by gradient: the parameters that part <c>loss</c> was computed with learn from the rows it was computed on.</summary>
    Backward,

    /// <summary>Names columns; on a schema, the names of all of them.</summary>
    Columns,
}
