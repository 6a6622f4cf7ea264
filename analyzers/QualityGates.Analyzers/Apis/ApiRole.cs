namespace QualityGates.Apis;

/// <summary>
/// What a member does, in the words of the field. A new word here is a new word in the <c>.apis</c> grammar. Every part may also be the
/// instance the member is called on, or the first parameter of an extension method, written <c>this</c>. <see cref="ApiVocabulary"/> has all
/// parts and words.
/// </summary>
internal enum ApiRole
{
    /// <summary>The type marks its assembly as an ML library: without one of these in reach, no rule registers anything.</summary>
    Library,

    /// <summary>Creates a context whose generator feeds everything reached through it; part <c>seed</c>.</summary>
    Context,

    /// <summary>Returns a part of the context it is called on.</summary>
    Catalog,

    /// <summary>
    /// Takes random numbers from the context it is reached through, or from part <c>source</c>; word <c>seeding</c>: from the generator all of its
    /// library share (global), from one of its own (own), from one nobody can seed (none); word <c>draws:weights</c> where a model starts with them. Not where part <c>seed</c> is given; only if part
    /// <c>when</c> is, where there is one.
    /// </summary>
    Draw,

    /// <summary>Makes or gives a source of random numbers, with part <c>seed</c> or over part <c>source</c>; word <c>seeding</c> as in Draw.</summary>
    Random,

    /// <summary>Seeds the generator its library shares with part <c>seed</c>; without that part, with something that differs from run to run. Of a property: it is written.</summary>
    Seed,

    /// <summary>Gives something that differs from run to run; word <c>varies</c>: with the clock, the process, the hash of a text.</summary>
    Unstable,

    /// <summary>Opens or names a file or folder; part <c>path</c>; word <c>writes:yes</c> where something is there afterwards that was not. A property or field without parts is one itself.</summary>
    File,

    /// <summary>Makes a path from its part <c>path</c>, continued by <c>tail</c>; the folder above it with word <c>walks:up</c>. Word <c>base</c>: where the program itself is, or what an archive calls an entry.</summary>
    Path,

    /// <summary>Brings rows into being; part <c>path</c> where it names what they are read from, <c>split</c> (true, "training" or a member of an enum) where data sets come divided; of text files <c>separator</c>, <c>header</c>, <c>quoting</c>, and word <c>assumes</c>: the separator that holds when none is given. Word <c>types:file</c> where only the file knows what the columns hold, <c>again:yes</c> where every pass over the rows reads them anew.</summary>
    Source,

    /// <summary>Returns the rows, model or step of part <c>of</c> unchanged as far as lineage goes: caches, loaders over rows, casts, shuffles (word <c>order:random</c>), one column of them (part <c>column</c>), each row once (word <c>unique:yes</c>). Word <c>caches:yes</c>: from here on they are held in memory. Part <c>reuse</c>: whether all rows are handed out in one object. Of any role, word <c>keeps:yes</c>: it holds on to the rows it is given rather than passing them on one by one; word <c>result:new</c>: the object itself stays as it is, unless part <c>inplace</c> is true.</summary>
    Same,

    /// <summary>Divides part <c>rows</c> at random; parts <c>labels</c> (divided along), <c>fraction</c> (of the test part), <c>key</c>, <c>seed</c>.</summary>
    Split,

    /// <summary>Divides part <c>rows</c> into folds, a sequence of divisions; parts <c>folds</c>, <c>key</c>, <c>seed</c>.</summary>
    Folds,

    /// <summary>A named piece of what it is read from; word <c>name</c>: train, test, model, metrics, holdout, best, runs, step, last, element, rows, labels. Of a method, what part <c>of</c> is; of an element, part <c>index</c>.</summary>
    Part,

    /// <summary>
    /// Some of part <c>rows</c>: parts <c>take</c>, <c>skip</c> (counts; word <c>end:last</c>: from behind), <c>from</c>, <c>to</c> (positions, or bounds
    /// of the values of part <c>column</c>), <c>count</c> (from <c>from</c> on), <c>range</c>, <c>predicate</c>; <c>dim</c> where only 0 divides rows.
    /// </summary>
    Subset,

    /// <summary>The rows of all parts <c>rows</c> together, and part <c>item</c>; the parameter may be a collection of them. Part <c>dim</c> as in Subset; word <c>unique:yes</c> where each stays once.</summary>
    Union,

    /// <summary>Rows drawn from part <c>rows</c> so that one may occur twice; part <c>complement</c>: those that were not drawn.</summary>
    Resample,

    /// <summary>Every row of part <c>rows</c> made anew, by the function in part <c>by</c> if there is one, with part <c>with</c> in each. Word <c>learns</c> where it first learns from these same rows (<c>once:yes</c>: from the first it is given only), <c>flat:yes</c> where it gives several for one, <c>kind:missing</c> where it says whether there is none. Part <c>output</c>: the object they are written into.</summary>
    Map,

    /// <summary>Writes part <c>with</c> into part <c>rows</c>, in place, or into the file or folder of part <c>path</c>.</summary>
    Rewrite,

    /// <summary>A number computed from all of part <c>rows</c>: a mean, a deviation, an extreme. Part <c>dim</c>: along another dimension than 0 it is one of each row.</summary>
    Statistic,

    /// <summary>Adds part <c>item</c>, or the elements of part <c>rows</c>, to the collection it is called on.</summary>
    Add,

    /// <summary>
    /// An estimator that is no trainer. Word <c>learns</c>: nothing, vocabulary, features, label, calibration. Words <c>kind</c> and <c>type</c> (of
    /// the column written). Parts <c>out</c>, <c>in</c> (column names), <c>columns</c> (pairs of them), <c>label</c>, <c>mode</c>, <c>type</c>, and
    /// <c>keys</c>: what it is given instead of learning it; <c>contract</c>: the name a model holds it under where it is code of the program, <c>by</c>. Of an attribute: the class under it makes the step of this contract. Of a type: what its instances are where <c>step=this</c>.
    /// </summary>
    Step,

    /// <summary>
    /// An estimator that makes a predictive model. Words <c>task</c> (binary, multiclass, regression, ranking, clustering, anomaly, recommendation,
    /// forecasting), <c>calibrated</c>, <c>scaling:needed</c>, <c>deterministic:no</c>. Parts <c>label</c>, <c>features</c>, <c>group</c>, <c>validation</c>, <c>step</c>,
    /// word <c>reads:often</c> where it goes through its rows many times and keeps none. Parts <c>threads</c> and <c>deterministic</c>, which make <c>deterministic:no</c> untrue where they are 1 and true.
    /// </summary>
    Trainer,

    /// <summary>Puts part <c>next</c> behind part <c>first</c>.</summary>
    Chain,

    /// <summary>
    /// Learns part <c>step</c> from part <c>rows</c> and returns the model, or makes it of the object itself (word <c>into:this</c>).
    /// Parts <c>labels</c>, <c>validation</c>, <c>fraction</c> (of validation), <c>start</c> (a model learned before). A constructor that learns has no step.
    /// </summary>
    Fit,

    /// <summary>Applies part <c>model</c> to part <c>rows</c>; the result is these rows with more columns, or predictions of them.</summary>
    Transform,

    /// <summary>Scores part <c>rows</c>, predictions of a model, or part <c>model</c> on part <c>rows</c>; words <c>task</c>, <c>calibrated</c>, <c>alone</c>; parts <c>verbose</c> (0: it shows nothing by itself), <c>label</c>, <c>score</c>, <c>probability</c>, <c>predicted</c>, <c>group</c>, <c>features</c> (column names), <c>labels</c> (rows).</summary>
    Evaluate,

    /// <summary>Fits and scores part <c>step</c> on folds of part <c>rows</c>; words and parts as in Evaluate, and <c>folds</c>, <c>key</c>, <c>seed</c>.</summary>
    CrossValidate,

    /// <summary>Permutation importance of part <c>model</c> on part <c>rows</c>.</summary>
    Importance,

    /// <summary>
    /// Makes single predictions with part <c>model</c>; part <c>columns</c>: what says how they are put into objects, if anything but the class does. Word <c>makes:engine</c>: it
    /// makes an object that does. Of a type: its instances do; word <c>concurrent:no</c> where one of them serves one thread at a time.
    /// </summary>
    Predict,

    /// <summary>Writes part <c>model</c>; parts <c>path</c> and <c>columns</c>: the schema of the rows the model is for.</summary>
    Save,

    /// <summary>Reads a model; part <c>path</c>. Into part <c>model</c> with word <c>into:this</c>. Word <c>reads:types</c> where the file says which types are made, <c>reads:pickle</c> where it is Python's pickle.</summary>
    Load,

    /// <summary>Sets up a search over models; word <c>task</c>.</summary>
    Experiment,

    /// <summary>
    /// Runs or feeds the search of part <c>experiment</c> on part <c>rows</c>; parts <c>validation</c>, <c>folds</c>, <c>key</c>, <c>label</c>,
    /// <c>step</c>. Word <c>into:this</c> where it only feeds it, <c>ignores:key</c> where the key that may be given has no effect.
    /// </summary>
    Execute,

    /// <summary>Moves the decision threshold of part <c>model</c> to part <c>threshold</c>.</summary>
    Threshold,

    /// <summary>The type holds metrics; word <c>task</c>. Of a member: a metric; word <c>alone:no</c> where it misleads without another beside it.</summary>
    Metrics,

    /// <summary>Picks the best of part <c>of</c> by the function in part <c>by</c>: OrderBy, MaxBy.</summary>
    Select,

    /// <summary>Writes its arguments for a person to read; of a property: a writer that does.</summary>
    Print,

    /// <summary>Trains by gradient: the parameters that part <c>loss</c> was computed with learn from the rows it was computed on.</summary>
    Backward,

    /// <summary>Names columns, parts <c>out</c> and <c>in</c>; a schema names all of them. A loader: those of part <c>columns</c>, or of the row class it is made for. Of an attribute: the fields <c>from</c> … <c>to</c>, or <c>index</c>, of a file.</summary>
    Columns,

    /// <summary>Fetches what is at the address in part <c>of</c>, into the file of part <c>path</c> (in the folder of <c>path</c> under the name of <c>tail</c>) where it writes one. Part <c>digest</c>: a checksum it compares.</summary>
    Download,

    /// <summary>Reads part <c>of</c> from text, or writes it, by the rules of part <c>culture</c>; by those of the machine where that is not given or there is none.</summary>
    Culture,

    /// <summary>Writes part <c>of</c> as text for programs to read; part <c>path</c> where it names the file.</summary>
    Write,

    /// <summary>Gives what it holds in no certain order.</summary>
    Unordered,

    /// <summary>Puts part <c>of</c> into an order of its own, or keeps the one it has.</summary>
    Sort,

    /// <summary>Makes a number that is another in every process.</summary>
    Hash,

    /// <summary>Goes through part <c>rows</c> as often as it is gone through itself.</summary>
    Passes,

    /// <summary>Asks a database with the text in part <c>of</c>, anew for every pass.</summary>
    Query,

    /// <summary>Runs functions at the same time; word <c>runs</c>: many, queries (those further on in the chain), once (one function, beside others that are started likewise), dataset (no function, but the one method of part <c>rows</c>, by as many workers as part <c>threads</c> says).</summary>
    Parallel,

    /// <summary>Promises determinism and has none.</summary>
    Claim,

    /// <summary>Gives the parameters of part <c>of</c>, a module or an optimizer. Of a type: its instances have parameters.</summary>
    Parameters,

    /// <summary>Makes an optimizer of the parameters in part <c>of</c>. Of a type: its instances are optimizers.</summary>
    Optimizer,

    /// <summary>Makes a scheduler of the learning rate of the optimizer in part <c>of</c>, which cannot go on without a metric with word <c>goes:metric</c>. Of a type: its instances are schedulers.</summary>
    Scheduler,

    /// <summary>Clears the gradients of part <c>of</c>, a module or an optimizer.</summary>
    Clear,

    /// <summary>Changes the parameters of the optimizer in part <c>of</c> by their gradients, after it has run the function in part <c>by</c>.</summary>
    Update,

    /// <summary>Takes the scheduler in part <c>of</c> to its next learning rate, by the metric in part <c>by</c>.</summary>
    Schedule,

    /// <summary>Puts part <c>of</c> into the mode of training, or that of evaluation where part <c>mode</c> is false or with word <c>mode:evaluation</c>. Of a property: tells the mode.</summary>
    Mode,

    /// <summary>Switches the recording of gradients (word <c>records</c>: yes or no; the other way where part <c>when</c> is false) until its result is disposed.</summary>
    Guard,

    /// <summary>Moves part <c>of</c>, a module, to the device or type in part <c>to</c>, which may give it new parameters, and returns it.</summary>
    Move,

    /// <summary>Gives gradients, or takes them, by hand.</summary>
    Gradient,

    /// <summary>A layer that works differently in training and in evaluation: of a module, always or where part <c>when</c> is given and not 0; of a function, as part <c>mode</c> says; with part <c>of</c>, what applies that in the mode it is told.</summary>
    Layer,

    /// <summary>Writes saved weights into a module, where part <c>strict</c> is false as far as names match. What did, and what did not, it writes into part <c>report</c>, or gives back where there is none. Part <c>skip</c>: what is left out on purpose.</summary>
    Restore,

    /// <summary>Registers a function that runs whenever part <c>model</c> is called. A transform with word <c>hooks:skipped</c> does not run them.</summary>
    Hook,

    /// <summary>A type whose objects hold weights and are part of a module once they are registered; word <c>holds:nothing</c> where they have none.</summary>
    Component,

    /// <summary>Makes part <c>of</c>, or all that it holds, a part of the module it is called on or gives back; without parts, all fields of the module.</summary>
    Register,

    /// <summary>Gives numbers of a kind, word <c>gives</c>: logits, probabilities, logprobabilities; word <c>task</c> where these are of one of several classes or of one against the rest. Of part <c>of</c>; without it, a module that does. Part <c>by</c> names another one of a layer, by the words for each task.</summary>
    Activation,

    /// <summary>A loss over numbers of a kind, word <c>takes</c>, as in Activation; part <c>rows</c>: the predictions. Without it, a module that is given them. Part <c>when</c>: whether it takes logits instead. With part <c>model</c>, what gives a model the loss in part <c>by</c>; with <c>rows</c>, what computes that loss.</summary>
    Loss,

    /// <summary>A type whose objects hold memory that the garbage collector does not see, until they are released.</summary>
    Native,

    /// <summary>Opens a scope that releases what is made in it when it ends. With part <c>when</c>: a loader that, where that is true, releases each batch after its pass.</summary>
    Scope,

    /// <summary>Takes part <c>of</c> out of the scope it was made in, so that it lives on.</summary>
    Keep,

    /// <summary>Releases what was made so far.</summary>
    Release,

    /// <summary>Shows values to a person who debugs.</summary>
    Debug,

    /// <summary>Computes a checksum that content can be told by.</summary>
    Digest,

    /// <summary>
    /// Answers requests with the functions given to it; word <c>answers</c>: with <c>controllers</c>, or with its <c>health</c>. Of a type: the methods
    /// of what derives from it, has it as an attribute, or is given one; word <c>lives:request</c> where each request gets an object of its own, <c>lives:use</c> where the methods so marked or given are the requests, and each gets an object.
    /// </summary>
    Handler,

    /// <summary>Registers a service, of the type or made by the function given; word <c>lives</c>: as long as the application, a request or one use.</summary>
    Service,

    /// <summary>Asks the container for the service of its type argument.</summary>
    Resolve,

    /// <summary>Gives something that holds memory outside of the runtime until it is disposed.</summary>
    Resource,
}

/// <summary>What roles have in common.</summary>
internal static class ApiRoles
{
    /// <summary>Whether a role says nothing about where values go.</summary>
    internal static bool IsBesideLineage(this ApiRole role) => role is ApiRole.Library or ApiRole.File or ApiRole.Path or >= ApiRole.Culture;

    /// <summary>Whether code that uses a member of this role, and no other, has nothing to do with rows and models.</summary>
    internal static bool IsBesideRows(this ApiRole role) =>
        role.IsBesideLineage() || role is ApiRole.Context or ApiRole.Random or ApiRole.Seed or ApiRole.Unstable;
}
